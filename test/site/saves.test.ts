import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { careerLevels } from '../../src/vite/plugin.ts';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

const MODULE = './.career-levels/levels/l2-librarian.js';
const SAVES = 20;

let root: string;
let path: string;
let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-levels-saves-'));
  await cp(fromRoot('test/fixtures/library'), join(root, 'framework'), { recursive: true });
  path = join(root, 'framework', 'L2-Librarian.md');
  await writeFile(
    join(root, 'index.html'),
    '<p id="level"></p><script type="module" src="/page.js"></script>',
  );
  await writeFile(
    join(root, 'page.js'),
    `import level from '${MODULE}';
    const show = (level) => { document.querySelector('#level').textContent = JSON.stringify(level); };
    show(level);
    import.meta.hot.accept('${MODULE}', (next) => show(next.default));`,
  );
  server = await createServer({
    root,
    configFile: false,
    cacheDir: join(root, 'cache'),
    logLevel: 'silent',
    plugins: [careerLevels()],
  });
  await server.listen(0);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addInitScript(() => {
    sessionStorage['overlays'] ??= '0';
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const overlays = added.filter(({ nodeName }) => nodeName === 'VITE-ERROR-OVERLAY');
      sessionStorage['overlays'] = String(Number(sessionStorage['overlays']) + overlays.length);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

it.each<[string, (text: string) => Promise<void>]>([
  ['truncated and written', (text) => writeFile(path, text)],
  [
    'written by a shell',
    async (text) => {
      await writeFile(join(root, 'next'), text);
      execFileSync('sh', ['-c', 'sed s/a/a/ "$1" > "$2"', 'sh', join(root, 'next'), path]);
    },
  ],
  [
    'written in two pieces',
    async (text) => {
      const file = await open(path, 'w');
      await sleep(5);
      await file.write(text.slice(0, 20));
      await sleep(5);
      await file.write(text.slice(20));
      await file.close();
    },
  ],
  [
    'renamed into place',
    async (text) => {
      await writeFile(join(root, 'next'), text);
      await rename(join(root, 'next'), path);
    },
  ],
])('shows every save and no false error where a document is %s', async (way, save) => {
  const original = await readFile(path, 'utf8');
  for (let count = 1; count <= SAVES; count += 1) {
    const mark = `Save ${count} ${way}.`;
    await save(`${original}\n## ${mark}\n\n- I read.\n`);
    await page.waitForFunction((text) => document.querySelector('#level')?.textContent.includes(text), mark);
  }
  expect(await page.evaluate(() => sessionStorage['overlays'])).toBe('0');
  await writeFile(path, original);
});
