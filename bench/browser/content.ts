import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { framework } from 'career-levels/data';
import type { Level } from '../../src/model/types.ts';
import { plainProse, plainText } from '../../src/model/words/plain.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The default framework's levels, which every peer shows. */
export const levels: readonly Level[] = framework.levels;

export const ids: readonly string[] = levels.map(({ id }) => id);

/** So many levels, round and round. */
export function cycle(count: number): string[] {
  return Array.from({ length: count }, (_, index) => levelAt(index).id);
}

function levelAt(index: number): Level {
  return levels[index % levels.length] as Level;
}

/** What a reader reads of a level, in this order. */
export function textsOf(id: string): string[] {
  const { code, title, statement, sections } = levelNamed(id);
  return [
    `${code}: ${title}`,
    plainProse(statement),
    ...sections.flatMap(({ title, intro, expectations }) => [
      title,
      plainProse(intro),
      ...expectations.map(({ text }) => plainText(text)),
    ]),
  ];
}

export function bulletsOf(id: string): number {
  return levelNamed(id).sections.flatMap(({ expectations }) => expectations).length;
}

function levelNamed(id: string): Level {
  const level = levels.find((level) => level.id === id);
  if (!level) throw new Error(`Unexpected level "${id}", expected one of ${ids.join(', ')}.`);
  return level;
}

/** All that the seven levels say, without anything around it. */
export const text: string = ids.flatMap(textsOf).join('\n');

/** A level as a host gets it that takes HTML and no script. */
export const htmlOf: ReadonlyMap<string, string> = new Map(
  ids.map((id) => {
    const args = [join(ROOT, 'dist/cli.cjs'), 'export', id, 'framework', '--as', 'html'];
    return [id, execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })];
  }),
);
