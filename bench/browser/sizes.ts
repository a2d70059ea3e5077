import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from '../../src/strings/languages.ts';
import { WORK } from '../tool.ts';
import { bundleEntry } from './bundle.ts';

const DIST = join(import.meta.dirname, '../../dist');

export interface Size {
  readonly gzip: number;
  readonly brotli: number;
}

/** What a text costs to send, at the highest settings of both. */
export function sizeOf(text: string): Size {
  // Node's brotli is at its highest unless told otherwise
  return { gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length };
}

export const LEVEL_CARD = 'LevelCard';
export const EVERYTHING = 'everything that displays';

/** What a page pays for an import, without React. */
export async function entrySizes(): Promise<ReadonlyMap<string, Size>> {
  const entries: [string, string][] = [
    ...['LevelCard', 'LevelCompare'].map((name): [string, string] => [
      name,
      `export { ${name} } from 'career-levels';`,
    ]),
    [EVERYTHING, `export * from 'career-levels';`],
    ['what holds state', `export * from 'career-levels/interactive';`],
    ...Object.keys(languages).map((tag): [string, string] => [
      `the words in ${tag}`,
      `export { ${tag} } from 'career-levels/strings/${tag}';`,
    ]),
  ];
  const sizes = new Map<string, Size>();
  for (const [name, code] of entries) sizes.set(name, sizeOf(await bundleEntry(code)));
  return sizes.set('styles.css', sizeOf(readFileSync(join(DIST, 'styles.css'), 'utf8')));
}

export interface OneOfMany {
  readonly size: Size;
  /** How many of the other levels are in what the page loads. */
  readonly others: number;
}

/** What a page pays for one level of a framework with many. */
export async function sizeOfOneLevel(count: number): Promise<OneOfMany> {
  const folder = join(WORK, `one-of-${count}`);
  const marks = Array.from({ length: count }, (_, index) => `mark${index + 1}x`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'docs'), { recursive: true });
  for (const [index, mark] of marks.entries()) {
    const sections = ['Impact', 'What I know', 'What success looks like'].map(
      (title) => `## ${title}\n\n- I do this with ${mark}\n- I do that with ${mark}\n`,
    );
    const text = [`# L${index + 1}: Somebody`, `> I am the one with ${mark}.`, ...sections].join('\n\n');
    writeFileSync(join(folder, 'docs', `L${index + 1}.md`), text);
  }
  const args = [join(DIST, 'cli.cjs'), 'build', 'docs', '--format', 'module', '--out', 'out'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const page = await bundleEntry(
    `import level from ${JSON.stringify(join(folder, 'out/levels/l1.js'))}; console.log(level);`,
  );
  const [mine = '', ...others] = marks;
  if (!page.includes(mine)) throw new Error(`Unexpected lack of ${mine} in a page with the level.`);
  return { size: sizeOf(page), others: others.filter((mark) => page.includes(mark)).length };
}
