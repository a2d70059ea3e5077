import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/compiler/index.ts';
import { groupBy } from '../../src/model/group.ts';
import { compileFiles } from './folder.ts';
import { folders } from './nearly-valid.ts';
import { sayAll } from './say.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** How many folders to try by hand, other ones each time: `FUZZ_RUNS=100000`. */
const RUNS = process.env['FUZZ_RUNS'];

/** Front matter that cannot be read has no place for another line. */
const UNREADABLE = new Set(['front-matter-syntax', 'front-matter-language', 'front-matter-place']);

const TITLED = '# Levels\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n';

/** Two tracks that are told apart by their folders. */
const ALIKE = { 'README.md': '# Bakery\n', 'bread/levels.md': TITLED, 'cakes/levels.md': TITLED };

async function filesIn(dir: string): Promise<Record<string, string>> {
  const paths = await readdir(dir, { recursive: true });
  const documents = paths.filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    await Promise.all(documents.map(async (path) => [path, await readFile(join(dir, path), 'utf8')])),
  );
}

/** Lines move with the front matter, and the language of texts is only marked where it is declared. */
function modelOf({ framework }: Compilation): unknown {
  return JSON.parse(
    JSON.stringify(framework, (key, value) => (key === 'line' || key === 'language' ? undefined : value)),
  );
}

/** What can be said of what was inferred, without the lines. */
function sayable({ inferences }: Compilation): string[] {
  return inferences.flatMap(({ path, text, say }) => (say ? `${path} ${text}` : []));
}

/** The documents, and what is inferred of them; undefined where front matter cannot be read. */
async function inferring(written: Record<string, string>) {
  // a README that there is not is made for what is said, and links may lead to it then
  const hasPlace = (await compileFiles(written)).inferences.every(({ say }) => !say || say.path in written);
  const files = hasPlace ? written : { ...written, 'README.md': '' };
  const inferred = await compileFiles(files);
  const { framework, diagnostics } = inferred;
  return framework && diagnostics.every(({ rule }) => !UNREADABLE.has(rule))
    ? { files, inferred }
    : undefined;
}

/** What becomes of documents, and of the same ones after all that was inferred of them has been said. */
async function saying(written: Record<string, string>) {
  const found = await inferring(written);
  if (!found) return {};
  const said = await compileFiles(sayAll(found.files, found.inferred.inferences));
  return { inferred: modelOf(found.inferred), said: modelOf(said), again: sayable(said) };
}

/** The keys of which all that was inferred, said without the rest, changes something. */
async function changingKeys(written: Record<string, string>): Promise<string[]> {
  const found = await inferring(written);
  if (!found) return [];
  const { files, inferred } = found;
  const byKey = groupBy(inferred.inferences, ({ say }) => say?.key);
  const before = JSON.stringify(modelOf(inferred));
  const changed = await Promise.all(
    [...byKey].map(async ([key, inferences]) => {
      if (key === undefined) return [];
      const said = await compileFiles(sayAll(files, inferences));
      return JSON.stringify(modelOf(said)) === before ? [] : [key];
    }),
  );
  return changed.flat();
}

const paths = await readdir(FIXTURES, { recursive: true });
const names = [
  ...paths.filter((path) => path.endsWith('/README.md')).map((path) => dirname(path)),
  '../../framework',
];

describe('whatever is inferred can be said, and saying all of it changes nothing', () => {
  it.each(names)('in %s', async (name) => {
    const { inferred, said, again } = await saying(await filesIn(join(FIXTURES, name)));
    expect(said).toEqual(inferred);
    expect(again).toEqual([]);
  });

  it.each([
    ['a licence', { 'README.md': '# Bakery\n', 'LICENSE.md': '# Licence\n\n- Take it.\n' }],
    ['a licence and no README', { 'docs/LICENSE.md': 'Take it.\n' }],
    ['files of one name', ALIKE],
  ])('in a folder with %s', async (_, files) => {
    const { inferred, said, again } = await saying({ ...files, 'L1.md': '# L1: Baker\n\n- I bake.\n' });
    expect(said).toEqual(inferred);
    expect(again).toEqual([]);
  });

  it('in any folder of documents', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        const { inferred, said, again = [] } = await saying({ ...files });
        expect(said).toEqual(inferred);
        expect(again).toEqual([]);
      }),
      RUNS === undefined ? { numRuns: 150, seed: 1 } : { numRuns: Number(RUNS) },
    );
  }, 120_000);
});

describe('saying all that was inferred for one key changes nothing, but for `track`, which goes with `tracks`', () => {
  it.each(names)('in %s', async (name) => {
    expect(
      (await changingKeys(await filesIn(join(FIXTURES, name)))).filter((key) => key !== 'track'),
    ).toEqual([]);
  });

  it('in folders with files of one name', async () => {
    expect(await changingKeys(ALIKE)).toEqual(['track']);
  });

  it('in any folder of documents', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        expect((await changingKeys({ ...files })).filter((key) => key !== 'track')).toEqual([]);
      }),
      RUNS === undefined ? { numRuns: 20, seed: 1 } : { numRuns: Number(RUNS) },
    );
  }, 120_000);
});
