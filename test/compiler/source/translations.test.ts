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

const level = (title: string, text: string) => `# L1: ${title}\n\n- ${text}\n`;
const BAKER = level('Baker', 'I bake and shape.');

it.each<[string, Readonly<Record<string, string>>, string[], string[]]>([
  [
    'beside its originals',
    { 'L1.md': BAKER, 'de/L1.md': level('Bäcker', 'Ich backe.') },
    ['Baker'],
    ['de/L1.md'],
  ],
  [
    'in a folder of translations',
    { 'roles/L1.md': BAKER, 'i18n/pt-BR/roles/L1.md': level('Padeiro', 'Asso.') },
    ['Baker'],
    ['i18n/pt-BR/roles/L1.md'],
  ],
  [
    'within the folder of levels',
    { 'roles/L1.md': BAKER, 'roles/ja/L1.md': level('パン職人', 'パンを焼く。') },
    ['Baker'],
    ['roles/ja/L1.md'],
  ],
  [
    'beside a folder in the language of the framework',
    { 'en/L1.md': BAKER, 'de/L1.md': level('Bäcker', 'Ich backe.') },
    ['Baker'],
    ['de/L1.md'],
  ],
  [
    'of a language that departments have for a name, too',
    { 'L1.md': BAKER, 'it/L1.md': level('Fornaio', 'Cuocio il pane e la pizza.') },
    ['Baker'],
    ['it/L1.md'],
  ],
  [
    'that is called after a language, in the language of the others',
    { 'L1.md': BAKER, 'de/L1.md': level('Data engineer', 'I sort and count.') },
    ['Baker', 'Data engineer'],
    [],
  ],
  [
    'of a department',
    { 'hr/L1.md': level('Recruiter', 'I hire.'), 'it/L1.md': level('Admin', 'I run.') },
    ['Recruiter', 'Admin'],
    [],
  ],
  ['without originals', { 'L1.md': BAKER, 'de/L2.md': level('Koch', 'Ich koche.') }, ['Baker', 'Koch'], []],
])('a folder %s', async (_, files, levels, ignored) => {
  const found = await read({ 'README.md': '# Bakery\n', ...files });
  expect(found.levels).toEqual(levels);
  expect(found.ignored).toEqual(ignored);
  const said = found.problems.filter(({ message }) => message.includes('another language'));
  expect(said.map(({ path }) => path)).toEqual(ignored);
});
