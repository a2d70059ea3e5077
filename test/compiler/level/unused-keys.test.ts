import { expect, it } from 'vitest';
import { isGeneratorKey } from '../../../src/compiler/document/front-matter/generator-keys.ts';
import { LEVEL_KEYS, POSITION_KEYS, README_KEYS } from '../../../src/compiler/document/front-matter/keys.ts';
import { compileFiles, places } from '../folder.ts';

const SECTIONS = '### Bread\n\nWhite.\n\n- I bake.\n\n### Cake\n\n- I decorate.\n';
const LEVELS = `## Baker\n\n${SECTIONS}\n## Master baker\n\n${SECTIONS}`;
const OTHERS = `# Cooks\n\n## Cook\n\n${SECTIONS}\n## Chef\n\n${SECTIONS}`;
const README = '# Bakery\n\nHow we grow.\n';

const AMONG_OTHERS = 'a file with several levels';

/** Documents with front matter, in folders of every kind. */
const FOLDERS: Readonly<Record<string, (head: string) => Readonly<Record<string, string>>>> = {
  [AMONG_OTHERS]: (head) => ({
    'README.md': README,
    'cooks.md': OTHERS,
    'master-bakers.md': `${head}# Bakers\n\n${LEVELS}`,
  }),
  'the only file, with several levels': (head) => ({ 'bakers.md': `${head}# Bakers\n\n${LEVELS}` }),
  'the only file, with several levels and no title': (head) => ({ 'bakers.md': `${head}${LEVELS}` }),
  'the only file, with one level': (head) => ({
    'L1.md': `${head}# L1: Baker\n\n## Bread\n\nA.\n\n- I bake.\n`,
  }),
  'a README with levels': (head) => ({ 'README.md': `${head}${README}\n${LEVELS}` }),
  'a README without levels': (head) => ({ 'README.md': `${head}${README}`, 'cooks.md': OTHERS }),
  'a text beside levels': (head) => ({
    'README.md': `---\nlevels: [cooks.md]\n---\n${README}`,
    'cooks.md': OTHERS,
    'faq.md': `${head}# Questions\n\nWhy?\n`,
  }),
};

/** Keys of site generators say nothing about levels, but for the place of the page among others. */
function isOfPage(key: string, folder: string): boolean {
  return POSITION_KEYS.includes(key) ? folder !== AMONG_OTHERS : isGeneratorKey(key);
}

it.each(Object.entries(FOLDERS))('loses no front matter in silence: %s', async (folder, filesWith) => {
  const keys = [...LEVEL_KEYS.values(), ...README_KEYS.values()].filter(
    ({ name }) => !isOfPage(name, folder),
  );
  const compileWith = async (line: string) => {
    const files = filesWith(`---\n${line}\n---\n`);
    const { framework, changeWindow, diagnostics } = await compileFiles(files);
    const open = await compileFiles(files, { audience: 'everyone' });
    return JSON.stringify([framework, changeWindow, diagnostics, open.framework, open.diagnostics]);
  };
  const without = await compileWith('slug: page');
  const lost: string[] = [];
  for (const { example } of keys) if ((await compileWith(example)) === without) lost.push(example);
  expect(lost).toEqual([]);
});

it('says a problem of front matter once for all levels in a file', async () => {
  const bakers = `---\nstatus: old\nreviewBy: soon\n---\n# Bakers\n\n${LEVELS}`;
  const found = places(await compileFiles({ 'README.md': README, 'bakers.md': bakers }));
  expect(found.filter((place) => place.endsWith(' front-matter-value'))).toEqual([
    'bakers.md:2:9 front-matter-value',
    'bakers.md:3:11 front-matter-value',
  ]);
});

it('titles a framework of one file with several levels, and each further file, by the front matter', async () => {
  const head = '---\ntitle: All bakers\n---\n';
  const only = await compileFiles({ 'bakers.md': `${head}${LEVELS}` });
  expect(only.framework?.title).toBe('All bakers');
  const beside = await compileFiles({
    'README.md': README,
    'cooks.md': OTHERS,
    'bakers.md': `${head}${LEVELS}`,
  });
  expect(beside.framework?.tracks.map(({ title }) => title)).toEqual(['All bakers', 'Cooks']);
});
