import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import type { Image } from './image.ts';

/**
 * What two drawings of the same may differ in. The figures stand between what was measured: drawn by the graphics
 * processor's way of filling shapes, every picture differs, by up to 53 pixels that see each other in rows of up to 5; a
 * hairline that moves by one pixel differs in two rows as long as itself.
 */
const tolerance = {
  /** From 0 to 1: how unlike two pixels have to be, in brightness and colour; 0.05 is 14 of 255 shades of grey. */
  threshold: 0.05,
  /** Pixels that differ, not counting those at the edges of letters and curves. */
  pixels: 150,
  /** The longest straight row or column of such pixels. */
  run: 8,
} as const;

export interface Difference {
  pixels: number;
  run: number;
  /** Where they differ, in red over a pale picture. */
  picture: Image;
}

/** How a drawing differs from the recorded one, if it does by more than the tolerance. */
export async function compare(before: Image, after: Image): Promise<Difference | undefined> {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [a, b] = await Promise.all([before, after].map((image) => extend(image, width, height)));
  if (!a || !b) return undefined;
  const { threshold } = tolerance;
  const mask = Buffer.alloc(a.length);
  const pixels = pixelmatch(a, b, mask, width, height, { threshold, diffMask: true });
  const run = pixels > 0 ? longestRun(mask, width, height) : 0;
  const hasOneSize = before.width === after.width && before.height === after.height;
  if (hasOneSize && pixels <= tolerance.pixels && run <= tolerance.run) return undefined;
  const data = Buffer.alloc(a.length);
  pixelmatch(a, b, data, width, height, { threshold, alpha: 0.2, aaColor: [255, 190, 0] });
  return { pixels, run, picture: { width, height, data } };
}

async function extend({ width, height, data }: Image, toWidth: number, toHeight: number): Promise<Buffer> {
  if (width === toWidth && height === toHeight) return data;
  return sharp(data, { raw: { width, height, channels: 4 } })
    .extend({ right: toWidth - width, bottom: toHeight - height, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .raw()
    .toBuffer();
}

/** The mask is opaque where the pictures differ. */
function longestRun(mask: Buffer, width: number, height: number): number {
  const columns = new Uint32Array(width);
  let longest = 0;
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      const differs = mask[(y * width + x) * 4 + 3] !== 0;
      row = differs ? row + 1 : 0;
      const column = differs ? (columns[x] ?? 0) + 1 : 0;
      columns[x] = column;
      longest = Math.max(longest, row, column);
    }
  }
  return longest;
}
