import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const TIERS = '## Notice\n\n- **T1**: Two weeks\n- **T2**: A month\n';
const CODED = { 'baker.md': '# L1: Baker\n\n- I bake.\n', 'chef.md': '# L2: Chef\n\n- I lead.\n' };

async function read(section: string, levels: Readonly<Record<string, string>> = CODED) {
  const { framework } = await compileFiles({ 'README.md': `# Bakery\n\n${section}`, ...levels });
  return {
    kinds: framework?.sections.map(({ title, kind }) => `${title}: ${kind}`),
    phases: framework?.phases.map(({ levels }) => levels.join(' ')),
    principles: framework?.principles.length,
  };
}

it.each<[string, string, Readonly<Record<string, string>>]>([
  ['the levels have', '## Notice\n\n- **L1**: Two weeks\n- **L2**: A month\n', CODED],
  [
    'the levels have in full',
    '## Notice\n\n- **L1**: Two weeks\n- **L2**: A month\n',
    { 'all.md': '# Bakers\n\n## Level 1: Baker\n\n- a\n\n## Level 2: Chef\n\n- b\n' },
  ],
])('a list of codes that %s is the journey under any heading', async (_, section, levels) => {
  expect(await read(section, levels)).toMatchObject({
    kinds: ['Notice: journey'],
    phases: [expect.any(String), expect.any(String)],
  });
});

it('a list of other codes is neither the journey nor the principles', async () => {
  expect(await read(TIERS)).toEqual({ kinds: ['Notice: other'], phases: [], principles: 0 });
  expect(await read(TIERS.replace('Notice', 'Stufen'))).toMatchObject({ kinds: ['Stufen: other'] });
});

it('but it is where the heading or the front matter says so', async () => {
  expect((await read(TIERS.replace('Notice', 'Our journey'))).kinds).toEqual(['Our journey: journey']);
  const { framework } = await compileFiles({
    'README.md': `---\njourney: Notice\n---\n# Bakery\n\n${TIERS}`,
    ...CODED,
  });
  expect(framework?.sections[0]?.kind).toBe('journey');
});
