import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../root.ts';
import { judge } from './check.ts';
import { readPicture } from './recorded.ts';
import { type Change, reviewStory } from './review.ts';
import type { Drawing } from './studio.ts';
import { views } from './views.ts';

const file = Buffer.from('a picture');
const change: Change = {
  story: 'sample--judged',
  view: { name: 'light-360', mode: 'light', width: 360 },
  pixels: 40,
  run: 20,
  before: file,
  after: file,
  difference: file,
};
const nothing = { changes: [], without: [], gone: [], drawnBy: 156, recordedBy: 156 };
const folder = fromRoot('test-results/judged');

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the verdict on pictures', () => {
  it('fails for a change under the browser that recorded, and leads to a page with all three pictures', async () => {
    const { passes, says } = await judge({ ...nothing, changes: [change] }, folder);
    expect(passes).toBe(false);
    expect(says).toContain('npm run pictures -- --accept');
    const html = await readFile(`${folder}/index.html`, 'utf8');
    const pictures = [...html.matchAll(/src="(.+?)"/g)].map(([, file]) => `${folder}/${file}`);
    expect(pictures.map((file) => existsSync(file))).toEqual([true, true, true]);
  });

  it('passes under another major version of the browser, and still tells', async () => {
    const { passes, says } = await judge({ ...nothing, changes: [change], drawnBy: 157 }, folder);
    expect(passes).toBe(true);
    expect(says).toContain('sample--judged: light-360 by 40 pixels');
    expect(says).toContain('157');
  });

  it.each([{ without: ['sample--new'] }, { gone: ['sample--old'] }])(
    'fails where stories and pictures do not pair, under any browser: %o',
    async (findings) => {
      const { passes, says } = await judge({ ...nothing, ...findings, drawnBy: 157 }, folder);
      expect(passes).toBe(false);
      expect(says).toContain('sample--');
      expect(says).toContain('npm run pictures -- --accept');
    },
  );
});

describe('what differs from its picture', () => {
  const story = 'careerjourney--one-level';
  const drawings = (isWhole: boolean) =>
    Promise.all(
      views.map(async (view): Promise<Drawing> => {
        const image = await readPicture(story, view);
        if (!image) throw new Error('There is no picture.');
        const data = isWhole ? image.data : Buffer.from(image.data.map((byte) => 255 - byte));
        return { view, image: { ...image, data }, isCut: false };
      }),
    );

  it('is drawn once more, and counts only if it differs again', async () => {
    const [whole, broken] = [() => drawings(true), () => drawings(false)];
    const { changes: once, drawings: drawn } = await reviewStory({ draw: broken, drawAnew: whole }, story);
    expect(once).toEqual([]);
    // byte by byte, `toEqual` takes a minute
    const isWhole = (await whole()).map(({ image }, at) => drawn[at]?.image.data.equals(image.data));
    expect(isWhole).toEqual([true, true, true, true]);
    const { changes: twice } = await reviewStory({ draw: broken, drawAnew: broken }, story);
    expect(twice.map(({ view }) => view)).toEqual(views);
  });
});
