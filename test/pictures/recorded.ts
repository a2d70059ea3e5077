import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../root.ts';
import { fewColours } from './few-colours.ts';
import { decode, encode, type Image } from './image.ts';
import type { View } from './views.ts';

const FOLDER = fromRoot('test/pictures/recorded');
const BROWSER = join(FOLDER, 'browser.json');

const fileOf = (story: string, view: View) => join(FOLDER, story, `${view.name}.webp`);

/** The stories that have pictures. */
export async function recordedStories(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export async function readPicture(story: string, view: View): Promise<Image | undefined> {
  const file = await readFile(fileOf(story, view)).catch(() => undefined);
  return file && decode(file);
}

export async function writePicture(story: string, view: View, image: Image): Promise<void> {
  await mkdir(join(FOLDER, story), { recursive: true });
  await writeFile(fileOf(story, view), await encode(fewColours(image)));
}

export async function removePictures(story: string): Promise<void> {
  await rm(join(FOLDER, story), { recursive: true });
}

/** The major version of the browser that drew the pictures. */
export async function recordedMajor(): Promise<number | undefined> {
  const text = await readFile(BROWSER, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { major: number }).major;
}

export async function writeMajor(major: number): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(BROWSER, `{ "major": ${major} }\n`);
}
