import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const FILES = {
  'README.md': '# Bakery\n\n[Français](README.fr.md)\n\n- [L1: Baker](L1.md)\n',
  'L1.md': '# L1: Baker\n\n## Craft\n\n- I bake.\n',
};
const FRENCH = {
  'README.fr.md': '# Boulangerie\n\n- [L1](L1.fr.md)\n',
  'L1.fr.md': '# L1: Boulanger\n\n## Métier\n\n- Je cuis.\n',
};

async function read(files: Readonly<Record<string, string>>) {
  const { framework, diagnostics, inferences } = await compileFiles(files);
  return {
    levels: framework?.levels.map(({ title }) => title),
    sections: framework?.sections.map(({ title }) => title),
    problems: diagnostics.map(({ path, message, mend }) => ({ path, message, mend })),
    ignored: inferences.flatMap(({ say }) => (say?.key === 'ignore' ? say.value : [])),
  };
}

it('leaves out translations of documents with one warning that says how to compile them', async () => {
  const { levels, sections, problems, ignored } = await read({ ...FILES, ...FRENCH });
  expect(levels).toEqual(['Baker']);
  expect(sections).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe(
    'Unexpected translations L1.fr.md and README.fr.md beside documents of the same names, expected one language in a folder. They are left out.',
  );
  expect(problems[0]?.mend).toContain('for example to fr/L1.md. It is a framework of its own');
  expect(ignored).toEqual(['L1.fr.md', 'README.fr.md']);
});

it.each([
  ['L1.pt-BR.md', true],
  ['L1.zh_CN.markdown', true],
  ['L1.de.md', true],
  ['L1.qq.md', false],
  ['L1.old.md', false],
  ['L9.fr.md', false],
])('%s beside L1.md is a translation: %s', async (path, isOne) => {
  const { levels } = await read({ ...FILES, [path]: '# L2: Chef\n\n## Craft\n\n- I lead.\n' });
  expect(levels).toEqual(isOne ? ['Baker'] : ['Baker', 'Chef']);
});

it('reads or ignores them as the README says', async () => {
  const said = (line: string) => ({
    ...FILES,
    ...FRENCH,
    'README.md': `---\n${line}\n---\n${FILES['README.md']}`,
  });
  expect(await read(said("ignore: ['*.fr.md']"))).toMatchObject({ levels: ['Baker'], problems: [] });
  const { levels } = await read(said("levels: ['L1.md', 'L1.fr.md']"));
  expect(levels).toEqual(['Baker', 'Boulanger']);
});
