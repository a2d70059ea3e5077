import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

const LEVEL = 'levels/l4-lead-devops-support-engineer.html';
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

let root: string;
let site: string;
let files: string[];
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-levels-pages-'));
  site = join(root, 'a folder', 'site');
  const argv = [fromRoot('dist/cli.cjs'), 'build', fromRoot('framework'), '--format', 'pages', '--out', site];
  execFileSync(process.execPath, argv, { stdio: 'ignore' });
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(site.length + 1).replaceAll('\\', '/'), entry.name))
    .sort();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

/** Opens a page of its own context, and listens to all that it says and asks for. */
async function opened(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, said, requests, close: () => context.close() };
}

const onDisk = (file: string) => pathToFileURL(join(site, file)).href;

describe('the pages on disk', () => {
  it('link to files and places that are there, and to nothing else', async () => {
    const texts = new Map<string, string>();
    for (const file of files) texts.set(file, await readFile(join(site, file), 'utf8'));
    const broken: string[] = [];
    let count = 0;
    for (const [file, text] of texts) {
      if (!file.endsWith('.html')) continue;
      for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        count++;
        const [path = '', fragment] = address.split('#');
        const target = path === '' ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
        const there = texts.get(target);
        const isPlace = !fragment || there?.includes(` id="${fragment}"`);
        if (there === undefined || !isPlace) broken.push(`${file}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });

  it('show themselves with their style, ask for nothing else and say nothing', async () => {
    const { page, said, requests, close } = await opened();
    for (const file of files.filter((file) => file.endsWith('.html'))) {
      requests.length = 0;
      await page.goto(onDisk(file));
      const [, kind = ''] = /^(sheet|search)/.exec(file) ?? [];
      const script = kind ? [`${kind}.js`] : [];
      // a browser asks for the icon when it likes, if at all
      const asked = requests.filter((url) => url !== onDisk('icon.svg'));
      expect(asked.sort(), file).toEqual(
        ['embed.js', 'links.js', 'styles.css', ...script, file].map(onDisk).sort(),
      );
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid');
      expect(await page.getByRole('heading', { level: 1 }).count(), file).toBe(1);
    }
    expect(said).toEqual([]);
    await close();
  });

  it('lead from page to page where no script runs', async () => {
    const { page, close } = await opened({ javaScriptEnabled: false });
    await page.goto(onDisk('index.html'));
    await page.getByRole('main').getByRole('link', { name: 'L3: Senior DevOps Support Engineer' }).click();
    const around = page.getByRole('navigation', { name: 'Levels before and after' });
    await around.getByRole('link', { name: 'Next level L4: Support Manager' }).click();
    await page.getByRole('link', { name: /^L3: Senior .* and L4: Support Manager|^L3 and L4/ }).click();
    expect(page.url()).toContain('l3-senior-devops-support-engineer--l4-support-manager.html');
    await page.getByRole('link', { name: 'DevOps Support Roles' }).click();
    expect(page.url()).toBe(onDisk('index.html'));
    await close();
  });
});

describe('the page of a level', () => {
  it('has its contents beside it where there is room, which stay in sight and lead to every section', async () => {
    const { page, close } = await opened({ viewport: { width: 1280, height: 900 } });
    await page.goto(onDisk(LEVEL));
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const card = page.getByRole('article');
    const [beside, text] = [await contents.boundingBox(), await card.boundingBox()];
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    const headings = await card.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(await contents.getByRole('link').allInnerTexts()).toEqual([...headings, 'What L5 takes']);
    for (const name of await contents.getByRole('link').allInnerTexts()) {
      await contents.getByRole('link', { name }).click();
      await expect
        .poll(() => page.getByRole('heading', { level: 2, name }).boundingBox())
        .toMatchObject({
          y: expect.toSatisfy((y: number) => y >= 0 && y < 900),
        });
      expect((await contents.boundingBox())?.y, name).toBeGreaterThanOrEqual(0);
    }
    await close();
  });

  it('has the ways on before it where there is none', async () => {
    const { page, close } = await opened({ viewport: { width: 768, height: 900 } });
    await page.goto(onDisk(LEVEL));
    expect(await page.getByRole('navigation', { name: 'On this page' }).count()).toBe(0);
    const onward = page.getByRole('navigation', { name: 'From here' });
    expect(await onward.getByRole('link').allInnerTexts()).toEqual([
      'Next level L5: Principal DevOps Support Engineer',
      'L4 and L5 side by side',
      'Growth sheet: L4 to L5',
    ]);
    const [ways, text] = [await onward.boundingBox(), await page.getByRole('article').boundingBox()];
    expect((ways?.y ?? 0) + (ways?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
    await close();
  });

  it('says in little room what comes after', async () => {
    const { page, close } = await opened({ viewport: { width: 1280, height: 900 } });
    for (const file of files.filter((file) => file.startsWith('levels/'))) {
      await page.goto(onDisk(file));
      const [card, all] = await page.evaluate(() =>
        [document.querySelector('article'), document.documentElement].map((one) => one?.scrollHeight ?? 0),
      );
      // a path that splits has two ways on
      const ways = await page.getByRole('navigation', { name: 'From here' }).getByRole('link').count();
      expect((all ?? 0) - (card ?? 0), file).toBeLessThan(ways > 3 ? 2100 : 1200);
    }
    await close();
  });
});

/** Serves what `answer` gives for a path. */
async function serve(answer: (path: string) => Promise<string> | string) {
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    response.setHeader('Content-Type', `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`);
    response.end(await answer(path));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe('a page in a frame of another origin', () => {
  /** The lines of docs/pages.md, with a frame around a page of the site. */
  async function framed(query: string, use: (page: Page, said: string[]) => Promise<void>, head = '') {
    const [, snippet = ''] =
      /```html\n([^]*?)```/.exec(await readFile(fromRoot('docs/pages.md'), 'utf8')) ?? [];
    const levels = await serve((path) => readFile(join(site, path), 'utf8'));
    const src = `${levels.origin}/${LEVEL}${query}`;
    const body = snippet.replace(/src="[^"]*"/, `src="${src}" width="600"`);
    const host = await serve(
      () => `<!doctype html><html lang="en"><title>Intranet</title>${head}${body}
        <script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data))</script></html>`,
    );
    const { page, said, close } = await opened();
    await page.goto(host.origin);
    await page.frameLocator('#level').getByRole('heading', { level: 1 }).waitFor();
    await use(page, said);
    await close();
    levels.close();
    host.close();
  }

  const height = (page: Page) => page.locator('#level').evaluate((frame) => frame.clientHeight);
  const inside = (page: Page) => {
    const [, frame] = page.frames();
    if (!frame) throw new Error('The page has no frame.');
    return frame;
  };

  it('shows the level alone, and is as high as its content, before and after that changes', async () => {
    await framed('?embed=1', async (page, said) => {
      const frame = page.frameLocator('#level');
      await expect.poll(() => height(page)).toBeGreaterThan(1500);
      const content = () =>
        inside(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      expect(await height(page)).toBe(await content());
      expect(await frame.getByRole('navigation').count()).toBe(0);
      const before = await height(page);
      await page.locator('#level').evaluate((element) => element.setAttribute('width', '320'));
      await expect.poll(() => height(page)).toBeGreaterThan(before);
      expect(await page.evaluate(() => Reflect.get(window, 'heard')[0])).toEqual({
        type: 'career-levels:height',
        version: 1,
        height: before,
      });
      expect(said).toEqual([]);
    });
  });

  it('takes the theme from the address, and opens other pages elsewhere', async () => {
    await framed('?embed=1&theme=dark', async (page) => {
      const frame = inside(page);
      await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      const targets = await frame.evaluate(() =>
        [...document.querySelectorAll('main a')].map((link) => [
          link.getAttribute('href')?.startsWith('#'),
          link.getAttribute('target'),
        ]),
      );
      expect(new Set(targets.map(String))).toEqual(new Set(['true,', 'false,_blank']));
    });
  });

  it('stays whole without ?embed=1, and tells nobody how high it is', async () => {
    await framed('', async (page) => {
      await page.frameLocator('#level').getByRole('navigation').first().waitFor();
      expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBeUndefined();
    });
  });

  it('tells nobody how high it is where it cannot know whom', async () => {
    const head = '<meta name="referrer" content="no-referrer">';
    await framed(
      '?embed=1',
      async (page) => {
        await expect
          .poll(() => inside(page).evaluate(() => document.documentElement.dataset['embed']))
          .toBe('1');
        await inside(page).evaluate(() => new Promise(requestAnimationFrame));
        expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBeUndefined();
      },
      head,
    );
  });

  it('the receiver takes heights of its own frame alone, and only such as make sense', async () => {
    await framed('?embed=1', async (page) => {
      await expect.poll(() => height(page)).toBeGreaterThan(1500);
      const before = await height(page);
      const message = { type: 'career-levels:height', version: 1, height: 77 };
      const send = (messages: unknown[]) =>
        inside(page).evaluate((all) => {
          for (const each of all) parent.postMessage(each, '*');
        }, messages);
      // another frame of the same site
      const other = await page.evaluateHandle(() => {
        const frame = document.createElement('iframe');
        frame.src = document.querySelector('iframe')?.src.replace('?embed=1', '') ?? '';
        return document.body.appendChild(frame);
      });
      const neighbour = await other.contentFrame();
      await neighbour?.getByRole('heading', { level: 1 }).waitFor();
      await neighbour?.evaluate((forged) => parent.postMessage(forged, '*'), message);
      await send([
        { ...message, type: 'height' },
        { ...message, version: 2 },
        { ...message, height: '77' },
        { ...message, height: Number.NaN },
        { ...message, height: Number.POSITIVE_INFINITY },
        null,
      ]);
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard').length)).toBeGreaterThan(7);
      expect(await height(page)).toBe(before);
      await send([{ ...message, height: 1e9 }]);
      await expect.poll(() => height(page)).toBe(20_000);
      await send([message]);
      await expect.poll(() => height(page)).toBe(77);
      // another site in the same frame
      await inside(page).goto('about:blank');
      await send([{ ...message, height: 99 }]);
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'heard').at(-1)))
        .toMatchObject({ height: 99 });
      expect(await height(page)).toBe(77);
    });
  });
});
