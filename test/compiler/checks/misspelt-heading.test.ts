import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

async function headingsFound(files: Record<string, string>): Promise<readonly string[]> {
  const { diagnostics } = await compileFiles(files);
  return diagnostics
    .filter(({ rule }) => rule === 'misspelt-heading')
    .map(({ path, line, message, mend }) => `${path}:${line} ${message} ${mend}`);
}

it('asks for the heading that was meant', async () => {
  expect(
    await headingsFound({
      'README.md':
        '# Bakery\n\n## Our Jorney\n\nUp.\n\n## INDIVIDUAL CONTRIBUTER\n\n- [L1: Baker](./L1.md)\n',
      'L1.md': '# L1: Baker\n\n## Bread\n\n### What sucess looks like\n\n- I bake.\n',
    }),
  ).toEqual([
    'L1.md:5 Unexpected heading "What sucess looks like", expected "What success looks like". Did you mean "What success looks like"?',
    'README.md:3 Unexpected heading "Our Jorney", expected "Our Journey". Did you mean "Our Journey"?',
    'README.md:7 Unexpected heading "INDIVIDUAL CONTRIBUTER", expected "INDIVIDUAL CONTRIBUTOR". Did you mean "INDIVIDUAL CONTRIBUTOR"?',
  ]);
});

it('holds the levels of one document against each other, and the headings around their sections', async () => {
  const level = (code: string, heading: string) =>
    `## ${code}: Baker ${code}\n\n### ${heading}\n\n#### Shop\n\n- I talk to ${code}.\n\n`;
  expect(
    await headingsFound({
      'README.md': `# Bakery\n\n${level('L1', 'Communication')}${level('L2', 'Comunication')}${level('L3', 'Communication')}## Comunication\n\nOf all.\n`,
    }),
  ).toEqual([
    'README.md:13 Unexpected heading "Comunication", expected "Communication" as in README.md:5. Did you mean "Communication"?',
  ]);
});

it('asks in the language of the document', async () => {
  const inLocale = (locale: string, level: string) => ({
    'README.md': `---\nlocale: ${locale}\n---\n\n# Bakery\n\n- [L1](./L1.md)\n`,
    'L1.md': `# L1: Baker\n\n${level}`,
  });
  const german = '## Auswirkugnen\n\n- Ich backe und verkaufe Brot.\n';
  const english = '## Reponsibilities\n\n- I bake and sell bread.\n';
  const found = (text: string, expected: string) => [
    `L1.md:3 Unexpected heading "${text}", expected "${expected}". Did you mean "${expected}"?`,
  ];
  expect(await headingsFound(inLocale('de', german))).toEqual(found('Auswirkugnen', 'Auswirkungen'));
  expect(await headingsFound(inLocale('en', german))).toEqual([]);
  expect(await headingsFound(inLocale('en-GB', english))).toEqual(
    found('Reponsibilities', 'Responsibilities'),
  );
  expect(await headingsFound(inLocale('sv', english))).toEqual([]);
  expect(await headingsFound({ 'L1.md': `# L1: Baker\n\n${german}` })).toEqual(
    found('Auswirkugnen', 'Auswirkungen'),
  );
  // Swedish has no vocabulary, and its word for "introduction" is no slip
  expect(
    await headingsFound({
      'README.md': '# Bageri\n\n## Introduktion\n\nVi bakar bröd.\n',
      'L1.md': '# L1: Bagare\n',
    }),
  ).toEqual([]);
});
