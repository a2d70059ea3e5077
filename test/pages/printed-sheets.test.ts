import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

const MILLIMETRE = 96 / 25.4;

let work: string;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'career-levels-printed-'));
  await writeFramework(join(work, 'long'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

/** Two levels of 24 expectations, none of which is a sign of success, and each takes two lines. */
async function writeFramework(dir: string): Promise<void> {
  await mkdir(dir);
  const sentence = 'so that it lasts, and show colleagues how it is done where I work';
  for (const level of [1, 2]) {
    const sections = ['craft', 'people', 'team', 'customers'].map((theme) => {
      const bullets = Array.from(
        { length: 6 },
        (_, at) => `- I do thing ${level}${at} for ${theme}, ${sentence}`,
      );
      return `## I look after our ${theme}\n\n${bullets.join('\n')}\n`;
    });
    await writeFile(join(dir, `L${level}.md`), `# L${level}: Baker\n\n> I bake.\n\n${sections.join('\n')}`);
  }
  await writeFile(join(dir, 'README.md'), '# Bakery\n\n- [L1](L1.md)\n- [L2](L2.md)\n');
}

function run(...argv: readonly string[]): string {
  return execFileSync(process.execPath, [fromRoot('dist/cli.cjs'), ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The sheet of a level as a page of a site, and exported. */
async function filesOf(framework: string, level: string, name: string): Promise<readonly string[]> {
  const site = join(work, name);
  run('build', framework, '--format', 'pages', '--out', site);
  const exported = join(work, `${name}.html`);
  await writeFile(exported, run('export', level, framework, '--as', 'sheet-html'));
  return [join(site, 'sheets', `${name}.html`), exported];
}

describe('a growth sheet on paper', () => {
  it.each([
    ['of our L2', () => filesOf(fromRoot('framework'), 'L2', 'l2-devops-support-engineer')],
    ['of a level of 24 expectations', () => filesOf(join(work, 'long'), 'L1', 'l1')],
  ])('takes two pages of A4, with room for a pen: %s', async (_, files) => {
    for (const file of await files()) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), file).toHaveLength(2);
      await page.emulateMedia({ media: 'print' });
      const lines = page.getByRole('listitem').filter({ hasText: /^What next$/, visible: true });
      const heights = await lines.evaluateAll((all) => all.map((line) => line.clientHeight));
      expect(heights.length).toBeGreaterThan(30);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.floor(5 * MILLIMETRE));
      await page.close();
    }
  });
});
