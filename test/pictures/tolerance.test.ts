import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchArguments } from '../browser/chromium.ts';
import { listStories } from '../storybook/built.ts';
import { compare } from './compare.ts';
import { fewColours } from './few-colours.ts';
import type { Image } from './image.ts';
import { type Drawing, drawingArguments, openStudio, type Studio } from './studio.ts';

const CARD = 'levelcard--another-company';

let studio: Studio;
let recorded: Drawing[];

beforeAll(async () => {
  studio = await openStudio();
  // as it would come back from its file
  recorded = (await studio.draw(CARD)).map((drawing) => ({ ...drawing, image: fewColours(drawing.image) }));
});

afterAll(() => studio.close());

/** For each of the four pictures, whether the comparison tells it from the recorded one. */
function tell(drawings: readonly Drawing[]): Promise<boolean[]> {
  return Promise.all(
    recorded.map(async ({ image }, index) => {
      const drawing = drawings[index];
      return drawing === undefined || (await compare(image, drawing.image)) !== undefined;
    }),
  );
}

/** Moves the topmost line over a part of the card, and nothing else. */
function moveOneRule(): void {
  const rule = [...document.querySelectorAll<HTMLElement>('#storybook-root *')].find((element) =>
    getComputedStyle(element).borderBlockStart.startsWith('1px solid'),
  );
  if (!rule) throw new Error('There is no rule to move.');
  rule.style.backgroundImage = 'linear-gradient(var(--moved), var(--moved))';
  rule.style.backgroundSize = '100% 1px';
  rule.style.backgroundPosition = '0 1px';
  rule.style.backgroundRepeat = 'no-repeat';
  rule.style.backgroundOrigin = 'border-box';
  const { borderBlockStartColor } = getComputedStyle(rule);
  rule.style.setProperty('--moved', borderBlockStartColor);
  rule.style.borderBlockStartColor = 'transparent';
}

describe('the tolerance', () => {
  it('sees nothing where the same is drawn again', async () => {
    expect(await tell(await studio.draw(CARD))).toEqual([false, false, false, false]);
  });

  it('sees one rule that moves by one pixel', async () => {
    expect(await tell(await studio.draw(CARD, (page) => page.evaluate(moveOneRule)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('sees nothing where another part of the machine fills the shapes', async () => {
    const withoutGpu = [...launchArguments, ...drawingArguments].filter((one) => one !== '--disable-gpu');
    const other = await openStudio([
      ...withoutGpu,
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--enable-gpu-rasterization',
    ]);
    const drawings = await other.draw(CARD).finally(() => other.close());
    const isSame = recorded.map(
      ({ image }, index) => drawings[index] && image.data.equals(drawings[index].image.data),
    );
    expect(isSame).toEqual([false, false, false, false]);
    expect(await tell(drawings)).toEqual([false, false, false, false]);
  });

  it('sees a faint hairline of ten pixels that moves by one', async () => {
    const [before, after] = [4, 5].map((top) => hairline({ top, length: 10, shade: 235 }));
    expect(before && after && (await compare(before, after))).toMatchObject({ pixels: 20, run: 10 });
  });

  it('sees a picture that is one pixel longer', async () => {
    const before = hairline({ top: 4, length: 10, shade: 235 });
    const after = { ...before, height: 21, data: Buffer.concat([before.data, Buffer.alloc(40 * 4, 255)]) };
    expect(await compare(before, after)).toBeDefined();
  });
});

it('draws a story in light and in dark', async () => {
  const [story] = await listStories();
  const [light, dark] = await studio.draw(story?.id ?? '');
  expect(light && dark && (await compare(light.image, dark.image))?.pixels).toBeGreaterThan(100_000);
});

/** A grey line on white. */
function hairline({ top, length, shade }: { top: number; length: number; shade: number }): Image {
  const width = 40;
  const height = 20;
  const data = Buffer.alloc(width * height * 4, 255);
  for (let x = 5; x < 5 + length; x += 1) data.fill(shade, (top * width + x) * 4, (top * width + x) * 4 + 3);
  return { width, height, data };
}
