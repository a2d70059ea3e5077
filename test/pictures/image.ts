import sharp from 'sharp';

/** Pixels as red, green, blue, alpha. */
export interface Image {
  width: number;
  height: number;
  data: Buffer;
}

export async function decode(file: Buffer | string): Promise<Image> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

export function encode({ width, height, data }: Image): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true })
    .toBuffer();
}
