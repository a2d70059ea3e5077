import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';
import { serve } from '../script-tag/server.ts';

const LEAD = 'l4-lead-devops-support-engineer';
const PRINCIPAL = 'l5-principal-devops-support-engineer';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const schemes = {
  light: { widths: [320, 768, 1280], rules: undefined },
  // the mode changes colours and nothing else, and they are the same at every width
  dark: { widths: [1280], rules: ['color-contrast'] },
} as const;

type Scheme = keyof typeof schemes;

/** What axe finds in a page, and where it is wider than the screen. */
async function faultsOf(page: Page, scheme: Scheme): Promise<unknown[]> {
  const { widths, rules } = schemes[scheme];
  const faults: unknown[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const axe = new AxeBuilder({ page });
    const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    faults.push(...violations.map(({ id, nodes }) => [width, id, ...nodes.map(({ html }) => html)]));
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push([width, 'is wider than the screen', needed]);
  }
  return faults;
}

describe.each(['light', 'dark'] as const)(
  'with no fault that axe can find, %s, at every width that could change it',
  (scheme) => {
    let site: string;

    beforeAll(async () => {
      site = await mkdtemp(join(tmpdir(), 'career-levels-pages-'));
      const argv = [
        fromRoot('dist/cli.cjs'),
        'build',
        fromRoot('framework'),
        '--format',
        'pages',
        '--out',
        site,
      ];
      execFileSync(process.execPath, argv, { stdio: 'ignore' });
    });

    afterAll(() => rm(site, { recursive: true, force: true }));

    it.each([
      'index.html',
      `levels/${LEAD}.html`,
      'compare/l2-devops-support-engineer--l3-senior-devops-support-engineer.html',
      'tracks/ic.html',
      'sheets/l2-devops-support-engineer.html',
    ])('the built page %s', { timeout: 120_000 }, async (file) => {
      const page = await (await browser.newContext({ colorScheme: scheme })).newPage();
      await page.goto(pathToFileURL(join(site, file)).href);
      expect(await faultsOf(page, scheme)).toEqual([]);
      await page.context().close();
    });

    it('a page with elements by the script tag, under the strictest policy', {
      timeout: 120_000,
    }, async () => {
      const host = await serve(
        () => `<career-journey></career-journey><principles-list></principles-list>
        <level-compare levels="${LEAD} ${PRINCIPAL}"></level-compare><level-card level="${LEAD}"></level-card>`,
      );
      const page = await (await browser.newContext({ colorScheme: scheme })).newPage();
      await page.goto(host.url);
      await page.evaluate(
        (value) => document.documentElement.style.setProperty('color-scheme', value),
        scheme,
      );
      expect(await faultsOf(page, scheme)).toEqual([]);
      await page.context().close();
      host.server.close();
    });
  },
);
