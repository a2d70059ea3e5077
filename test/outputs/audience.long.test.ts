import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSince } from '../../src/cli/changes/between.ts';
import { readRevision } from '../../src/cli/changes/revision.ts';
import { type CompileOptions, compile } from '../../src/compiler/index.ts';
import { CHANGES_FORMAT_NAMES } from '../../src/outputs/changes/formats.ts';
import { FRAMEWORK_FORMAT_NAMES } from '../../src/outputs/framework/formats.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS, type LevelsFormat } from '../../src/outputs/levels/formats.ts';
import { languages } from '../../src/strings/languages.ts';
import { runIn } from '../cli/run-in.ts';
import { compileFiles, withFolder } from '../compiler/folder.ts';
import { emitted } from './framework/emitted.ts';
import { bakery, PIECES, type Piece, SECRET } from './two-readers.ts';

/** What is in the document of a level. */
const IN_LEVELS: readonly Piece[] = [
  'section',
  'usedTerm',
  'group',
  'attribute',
  'nextLevel',
  'bullet',
  'linked',
  'struck',
  'example',
  'theme',
];

/** The last change of a whole level is a secret one where the level has something secret. */
function historyOf(pieces: readonly Piece[]): NonNullable<CompileOptions['lastChanges']> {
  const isSecret = IN_LEVELS.some((piece) => pieces.includes(piece));
  return (texts) =>
    texts.map(({ isWhole }) => ({
      day: '2029-01-31',
      revision: isWhole && isSecret ? 'hush' : '0123456789',
    }));
}

/** Everything that everyone may get of a folder, whose revision of the year before is beside it, by what it is. */
async function everyOutput(
  dir: string,
  pieces: readonly Piece[],
): Promise<readonly (readonly [string, string])[]> {
  const outputs: (readonly [string, string])[] = [];
  const { framework, internal, diagnostics } = await compile(dir, {
    audience: 'everyone',
    lastChanges: historyOf(pieces),
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
  if (!framework || !internal) throw new Error('nothing was compiled');
  expect(framework.levels.map(({ place }) => `${place.position}/${place.of}`)).toEqual(['1/2', '2/2']);
  const before = readRevision('../before', dir, dir, 'everyone');
  const report = reportSince(before, { framework, internal, keepsIds: false }, '', 'everyone');
  expect(report.levels.length).toBeGreaterThan(0);
  for (const name of FRAMEWORK_FORMAT_NAMES) {
    for (const [path, text] of await emitted(name, framework, { report, langs: ['en'] }))
      outputs.push([`${name} ${path}`, text]);
  }
  const cwd = join(dir, '..');
  const printed = async (...argv: string[]) => {
    const { code, stdout, stderr } = await runIn(cwd, [...argv, '--audience', 'everyone']);
    expect(code, stderr).toBe(0);
    outputs.push([argv.join(' '), stdout]);
  };
  for (const name of CHANGES_FORMAT_NAMES) await printed('changes', '--since', 'before', '--as', name);
  const [one, two] = framework.levels;
  if (!one || !two) throw new Error('no two levels');
  for (const name of LEVELS_FORMAT_NAMES) {
    const format: LevelsFormat = LEVELS_FORMATS[name];
    const [write, writeGrowth] = [await format.load(), await format.loadGrowth?.()];
    const request = { framework, strings: languages.en, styles: 'styles.css' };
    outputs.push(
      [name, write({ ...request, levels: [one] })],
      [name, write({ ...request, levels: [one, two] })],
    );
    const strands = framework.strands?.map(({ id }) => ({ strand: id })) ?? [];
    for (const growth of writeGrowth
      ? [...strands, ...framework.themes.map(({ id }) => ({ theme: id }))]
      : [])
      outputs.push([`${name} of growth`, writeGrowth?.({ ...request, growth }) ?? '']);
  }
  return outputs;
}

/** Where the secret is in what everyone may get, and what is around it. */
async function secretsIn(pieces: readonly Piece[]): Promise<readonly string[]> {
  return withFolder(bakery(pieces, 2030), async (dir) => {
    await withFolder(bakery(pieces, 2029), (before) =>
      cp(before, join(dir, '..', 'before'), { recursive: true }),
    );
    return (await everyOutput(dir, pieces)).flatMap(([name, text]) => {
      const found = SECRET.exec(`${name} ${text}`);
      return found
        ? [`${name}: ${found.input.slice(Math.max(0, found.index - 200), found.index + 100)}`]
        : [];
    });
  });
}

describe.each(PIECES)('%s', (piece) => {
  it('is in outputs for internal readers', async () => {
    const { framework } = await compileFiles(bakery([piece], 2030), { lastChanges: historyOf([piece]) });
    expect(JSON.stringify(framework)).toMatch(SECRET);
  });

  it('is in no byte of any output for everyone', async () => {
    expect(await secretsIn([piece])).toEqual([]);
  });
});

it('nothing internal is in any byte of any output for everyone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...PIECES]), async (pieces) => {
      expect(await secretsIn(pieces)).toEqual([]);
    }),
    { numRuns: 20, examples: [[[...PIECES]]] },
  );
}, 120_000);
