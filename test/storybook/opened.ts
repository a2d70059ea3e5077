import type { Page } from 'playwright';
import type { Entry } from './built.ts';

/** Leaves out the audit for accessibility that Storybook's addon makes beside each story. */
export const WITHOUT_AUDIT = 'a11y.manual:!true';

/** Opens a story or a page of documentation by itself, and resolves when it stands with its fonts. */
export async function open(
  page: Page,
  base: string,
  { id, type }: Pick<Entry, 'id' | 'type'>,
  globals = '',
): Promise<void> {
  await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
  const shown = await page.waitForFunction(() => {
    const { classList } = document.body;
    if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) return 'fault';
    const filled = document.querySelector('#storybook-root:not(:empty), #storybook-docs:not(:empty)');
    return classList.contains('sb-show-main') && filled ? 'story' : undefined;
  });
  if ((await shown.jsonValue()) === 'fault') {
    throw new Error(`Storybook shows an error in place of ${id}: ${await page.innerText('body')}`);
  }
  await fontsLoaded(page);
  if (type === 'story') await expectOwnTypeface(page, id);
}

/**
 * Turns an open story to another one, as a reader does who goes from one to the next, and resolves when it stands with
 * its fonts. Takes a tenth of the time of opening it.
 */
export async function turnTo(page: Page, id: string): Promise<void> {
  const fault = await page.evaluate(turn, id);
  if (fault !== undefined) throw new Error(`Storybook shows an error in place of ${id}: ${fault}`);
  await fontsLoaded(page);
  await expectOwnTypeface(page, id);
}

/** Gives what went wrong, if anything did. Runs in the page. */
function turn(id: string): Promise<string | undefined> {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__') as {
    on(event: string, listener: (said: unknown) => void): void;
    off(event: string, listener: (said: unknown) => void): void;
    emit(event: string, said: unknown): void;
  };
  return new Promise((resolve) => {
    const faults = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
    const listeners: [string, (said: unknown) => void][] = [
      ['storyRendered', () => end(undefined)],
      ['storyUnchanged', () => end(undefined)],
      ...faults.map((event): [string, (said: unknown) => void] => [
        event,
        () => end(document.body.innerText),
      ]),
    ];
    const end = (fault: string | undefined) => {
      for (const [event, listener] of listeners) channel.off(event, listener);
      resolve(fault);
    };
    for (const [event, listener] of listeners) channel.on(event, listener);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** Otherwise pictures would differ from machine to machine, and nobody would know why. */
async function expectOwnTypeface(page: Page, id: string): Promise<void> {
  const missing = await page.evaluate(() => {
    const root = document.querySelector('#storybook-root > *');
    const [first = ''] = root ? getComputedStyle(root).fontFamily.split(',') : [];
    const family = first.replaceAll('"', '');
    return [...document.fonts].some((face) => face.family === family) ? undefined : family;
  });
  if (missing !== undefined) throw new Error(`${id} is set in "${missing}", which Storybook does not bring.`);
}

/** Fonts are asked for when a text first needs them, so there may be more after the next drawing. */
export async function fontsLoaded(page: Page): Promise<void> {
  const failed = await page.evaluate(async () => {
    do {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await document.fonts.ready;
    } while (document.fonts.status === 'loading');
    return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
  });
  if (failed.length > 0) throw new Error(`Fonts that could not be loaded: ${failed.join(', ')}`);
}
