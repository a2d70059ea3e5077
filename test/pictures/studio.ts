import { type Browser, type Page } from 'playwright';
import { launchArguments, launchChromium } from '../browser/chromium.ts';
import { serveStorybook } from '../storybook/built.ts';
import { fontsLoaded, open, turnTo, WITHOUT_AUDIT } from '../storybook/opened.ts';
import { decode, type Image } from './image.ts';
import { MOST_HEIGHT, type View, views } from './views.ts';

/** What a machine could otherwise decide: how letters are hinted, smoothed and coloured. */
export const drawingArguments: readonly string[] = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** So many stories are drawn at a time. */
const PAGES = 3;

export interface Drawing {
  view: View;
  image: Image;
  /** Where the story goes on below the picture. */
  isCut: boolean;
}

/** A browser that draws stories of the built Storybook. */
export interface Studio {
  /** The browser's major version. */
  major: number;
  /** `prepare` changes the page before it is drawn. */
  draw(story: string, prepare?: (page: Page) => Promise<unknown>): Promise<Drawing[]>;
  /** Opens the story anew, instead of turning to it from another one. */
  drawAnew(story: string): Promise<Drawing[]>;
  close(): Promise<void>;
}

export async function openStudio(
  args: readonly string[] = [...launchArguments, ...drawingArguments],
): Promise<Studio> {
  const server = await serveStorybook();
  const browser = await launchChromium({ args: [...args] });
  const pages = await Promise.all(Array.from({ length: PAGES }, () => newPage(browser)));
  const clean = new Set<Page>();
  const waiting: ((page: Page) => void)[] = [];
  const drawOnPage = async (show: (page: Page) => Promise<unknown>): Promise<Drawing[]> => {
    const page = pages.pop() ?? (await new Promise<Page>((free) => waiting.push(free)));
    try {
      await show(page);
      const drawings: Drawing[] = [];
      for (const view of views) drawings.push(await drawView(page, view));
      return drawings;
    } finally {
      const next = waiting.shift();
      if (next) next(page);
      else pages.push(page);
    }
  };
  const openAnew = async (page: Page, story: string) => {
    await openClean(page, server.url, story);
    clean.add(page);
  };
  return {
    major: Number.parseInt(browser.version(), 10),
    draw: (story, prepare) =>
      drawOnPage(async (page) => {
        if (clean.has(page)) await turnTo(page, story);
        else await openAnew(page, story);
        if (!prepare) return;
        clean.delete(page);
        await prepare(page);
      }),
    drawAnew: (story) => drawOnPage((page) => openAnew(page, story)),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  return context.newPage();
}

async function openClean(page: Page, base: string, id: string): Promise<void> {
  // The audit beside each story takes time and shows in no picture.
  await open(page, base, { id, type: 'story' }, WITHOUT_AUDIT);
  // What takes its font from the page would take the machine's.
  await page.addStyleTag({ content: 'body { font-family: "Source Sans 3 Variable" }' });
}

/** The mode is the system's, so that a story is opened once for all its pictures. */
async function drawView(page: Page, view: View): Promise<Drawing> {
  const { width, mode } = view;
  await page.setViewportSize({ width, height: 640 });
  await page.emulateMedia({ colorScheme: mode });
  await fontsLoaded(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const png = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
    animations: 'disabled',
    caret: 'hide',
  });
  return { view, image: await decode(png), isCut: height > MOST_HEIGHT };
}
