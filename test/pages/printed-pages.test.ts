import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

let site: string;
let browser: Browser;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'career-levels-printed-'));
  const build = ['build', fromRoot('framework'), '--format', 'pages', '--out', site];
  execFileSync(process.execPath, [fromRoot('dist/cli.cjs'), ...build]);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(site, { recursive: true, force: true });
});

/** The sides of paper that a page of the site takes: 'upright' or 'across' for each. */
async function print(path: string, format: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, path)).href);
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  await page.close();
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => (Number(width) > Number(height) ? 'across' : 'upright'));
}

describe.each(['A4', 'Letter'])('on %s', (format) => {
  it.each(['levels', 'compare', 'themes'])('a page of %s takes no more than two sides', async (folder) => {
    const files = await readdir(join(site, folder));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const sides = await print(`${folder}/${file}`, format);
      expect.soft([file, sides]).toEqual([file, sides.slice(0, 2)]);
      expect(new Set(sides)).toEqual(new Set(['upright']));
    }
  });

  it('the first page takes three sides', async () => {
    expect(await print('index.html', format)).toEqual(['upright', 'upright', 'upright']);
  });

  it('a track of five levels takes the two sides of a sheet across, and its steps one more', async () => {
    expect(await print('tracks/ic.html', format)).toEqual(['across', 'across', 'upright']);
  });
});

it('what is printed of a level is the level, and who may read it', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, 'levels/l2-devops-support-engineer.html')).href);
  await page.emulateMedia({ media: 'print' });
  const parts = page.locator('body > *, main > *').filter({ visible: true });
  expect(await parts.evaluateAll((all) => all.map(({ className }) => className))).toEqual([
    'page-with-side',
    'career-levels level-card',
    'page-footer',
  ]);
  await page.close();
});
