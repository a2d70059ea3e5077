import type { Image } from './image.ts';

/** How far a channel, of 255, may move: half of what the comparison sees. */
const FARTHEST = 8;

/**
 * The same picture with fewer colours. The edges of letters have hundreds of shades that nobody can tell apart and that
 * take a quarter of the file. Frequent colours stay as they are; a rare one becomes the most frequent one that is near it.
 */
export function fewColours({ width, height, data }: Image): Image {
  const pixels = new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept: number[] = [];
  const becomes = new Map<number, number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const near = kept.find((other) => isNear(colour, other));
    if (near === undefined) kept.push(colour);
    becomes.set(colour, near ?? colour);
  }
  const few = pixels.map((colour) => becomes.get(colour) ?? colour);
  return { width, height, data: Buffer.from(few.buffer) };
}

function isNear(a: number, b: number): boolean {
  return [0, 8, 16, 24].every((bits) => Math.abs(((a >>> bits) & 255) - ((b >>> bits) & 255)) <= FARTHEST);
}
