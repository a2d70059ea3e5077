import { type Browser, type BrowserContext, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { launchArguments, launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';
import { serve } from '../script-tag/server.ts';

/** A name that is not the machine's own: over http, no page of it is a secure context. */
const INTRANET = 'intranet.test';

const BODY = `<level-copy level="L3">Ask Recruiting.</level-copy>
  <div id="editor" contenteditable="true"></div><textarea id="field"></textarea>`;

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
let around: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;
let said: string[];
let exported: { html: string; text: string };

beforeAll(async () => {
  browser = await launchChromium({
    args: [...launchArguments, `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`],
  });
  host = await serve(() => BODY);
  around = await serve(() => `<iframe src="${at('localhost')}" width="800" height="400"></iframe>`, {
    policy: () => '',
  });
  exported = { html: await written('ats'), text: await written('text') };
});

afterAll(async () => {
  await browser.close();
  host.server.close();
  around.server.close();
});

beforeEach(async () => {
  said = [];
  host.requests.length = 0;
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});

afterEach(() => context.close());

/** What the command writes for the same level, in the words of the script-tag file. */
async function written(as: string): Promise<string> {
  let text = '';
  const out = { write: (chunk: string) => (text += chunk) };
  const io = { stdout: out, stderr: out, cwd: fromRoot('.'), color: false, version: '' };
  // the script-tag file is for internal readers
  const asked = ['export', 'L3', 'framework', '--as', as, '--audience', 'internal', '--lang', 'en'];
  expect(await run(asked, io)).toBe(0);
  return text;
}

function at(name: string): string {
  return host.url.replace('127.0.0.1', name);
}

/** Presses the button and waits for what comes of it. */
async function press(where: Page | Frame): Promise<string> {
  await where.getByRole('button', { name: 'Copy for a job ad: L3: Senior DevOps Support Engineer' }).click();
  const status = where.getByRole('status');
  await status.filter({ hasText: /./ }).waitFor();
  return status.innerText();
}

/** Pastes into the editor, and gives what the paste brought. */
async function pasted(where: Page | Frame) {
  await where.evaluate(() =>
    addEventListener('paste', ({ clipboardData }) =>
      Object.assign(globalThis, {
        brought: { html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') },
      }),
    ),
  );
  await where.locator('#editor').focus();
  await page.keyboard.press('Control+v');
  return where.evaluate(() => (globalThis as unknown as { brought: object }).brought);
}

describe('on an intranet without encryption', () => {
  it('copies what the command exports, to the letter, without a request or a word in the console', async () => {
    await page.goto(at(INTRANET));
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
    expect(await press(page)).toBe('Copied, with its headings and lists.');
    expect(await pasted(page)).toEqual(exported);
    expect(host.requests).toEqual(['/', '/career-levels.js']);
    expect(said).toEqual([]);
  });

  it('is pasted with its headings and lists into an editor, with its lines into a field', async () => {
    await page.goto(at(INTRANET));
    await press(page);
    await page.locator('#editor').focus();
    await page.keyboard.press('Control+v');
    const editor = page.locator('#editor');
    expect(await editor.locator('h3').first().innerText()).toBe('L3: Senior DevOps Support Engineer');
    expect(await editor.locator('ul > li').count()).toBe(exported.html.match(/<li>/g)?.length);
    await page.locator('#field').focus();
    await page.keyboard.press('Control+v');
    expect(await page.locator('#field').inputValue()).toBe(exported.text);
  });

  it('shows the text where the browser refuses', async () => {
    await page.addInitScript(() => {
      Document.prototype.execCommand = () => false;
    });
    await page.goto(at(INTRANET));
    expect(await press(page)).toMatch(/^The browser did not copy it\./);
    const field = page.getByRole('textbox', { name: 'L3: Senior DevOps Support Engineer' });
    expect(await field.inputValue()).toBe(exported.text);
    await page.keyboard.press('Control+c');
    expect(await pasted(page)).toEqual(exported);
    expect(said).toEqual([]);
  });
});

it('copies from a frame that has no permission for it', async () => {
  await page.goto(around.url);
  const frame = page.frames().find((each) => each.url() === at('localhost')) as Frame;
  await frame.waitForSelector('level-copy');
  // still the name under which Chromium tells a page of its permissions
  const isAllowed = () =>
    (
      document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
    ).featurePolicy.allowsFeature('clipboard-write');
  expect([await page.evaluate(isAllowed), await frame.evaluate(isAllowed)]).toEqual([true, false]);
  expect(await press(frame)).toBe('Copied, with its headings and lists.');
  expect(await pasted(frame)).toEqual(exported);
});

it('copies by the newer way where the older one is gone', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Document.prototype.execCommand = () => false;
  });
  await page.goto(host.url);
  expect(await press(page)).toBe('Copied, with its headings and lists.');
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { types: item?.types, text: await (await item?.getType('text/plain'))?.text() };
  });
  expect(read).toEqual({ types: expect.arrayContaining(['text/html', 'text/plain']), text: exported.text });
  await pasted(page);
  expect(await page.locator('#editor h3').first().innerText()).toBe('L3: Senior DevOps Support Engineer');
});

it('tells the page of it, out of every shadow root', async () => {
  await page.goto(host.url);
  await page.evaluate(() =>
    document.body.addEventListener('level-copy', ({ detail, target, composed }) =>
      Object.assign(globalThis, { told: [detail, (target as Element).localName, composed] }),
    ),
  );
  await press(page);
  expect(await page.evaluate(() => (globalThis as unknown as { told: unknown }).told)).toEqual([
    { id: 'l3-senior-devops-support-engineer' },
    'level-copy',
    true,
  ]);
});

it('shows what stands inside where there is no such level', async () => {
  await page.goto(host.url);
  await page.locator('level-copy').evaluate((host) => host.setAttribute('level', 'L9'));
  await page.getByText('Ask Recruiting.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^<level-copy>: "L9" is the id or code of no level/)]);
});
