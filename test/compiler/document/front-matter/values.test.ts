import { describe, expect, it } from 'vitest';
import { type Key, LEVEL_KEYS, README_KEYS } from '../../../../src/compiler/document/front-matter/keys.ts';
import { compileFiles, places } from '../../folder.ts';

const LEVEL = '# L1: Baker\n\n## Bread\n\n- I bake.\n';
const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

/** Values in shapes that keys do not have, or with words that mean nothing. */
const STRANGE: readonly string[] = ['strange', 'a, b', '[a, b]', '{ a: b }', '[]', '[[a], { b: c }]', '""'];

const compileWith = (line: string, isReadme: boolean) =>
  compileFiles({
    'README.md': isReadme ? `---\n${line}\n---\n${README}` : README,
    'L1.md': isReadme ? LEVEL : `---\n${line}\n---\n${LEVEL}`,
  });

/** What a value must do: stop the build only where passing it over would publish what the key can hold back. */
const isStop = ({ holdsBack, shape }: Key, value: string) =>
  holdsBack &&
  (shape === 'text' ? ['[a, b]', '{ a: b }', '[[a], { b: c }]'] : ['{ a: b }', '[[a], { b: c }]']).includes(
    value,
  );

describe.each([
  ['a level', false, LEVEL_KEYS],
  ['the README', true, README_KEYS],
] as const)('front matter of %s', (_, isReadme, keys) => {
  it.each([...keys.values()])('stops no build with a strange value of $name', async (key) => {
    const stopped: string[] = [];
    for (const value of STRANGE) {
      const { framework, diagnostics } = await compileWith(`${key.name}: ${value}`, isReadme);
      expect(framework).toBeDefined();
      if (diagnostics.some(({ severity }) => severity === 'error')) stopped.push(value);
    }
    // a name that nothing has would hold nothing back
    const isName = (value: string) => key.name === 'internal' && value !== '[]';
    expect(stopped).toEqual(STRANGE.filter((value) => isStop(key, value) || isName(value)));
  });
});

describe('a status that nobody can read', () => {
  it.each([
    ['status: Draft', 'draft', []],
    ['status: [legacy]', 'legacy', []],
    ['status: darft', 'draft', ['L1.md:2:9 front-matter-value']],
    ['status: currrent', 'current', ['L1.md:2:9 front-matter-value']],
    ['status: legcy', 'legacy', ['L1.md:2:9 front-matter-value']],
    ['status: published', 'draft', ['L1.md:2:9 front-matter-value']],
    ['draft: True', 'draft', []],
    ['draft: yes', 'draft', []],
    ['draft: "no"', 'current', []],
    ['draft: perhaps', 'draft', ['L1.md:2:8 front-matter-value']],
  ] as const)('is never current unless it is meant: %s', async (line, status, found) => {
    const compilation = await compileWith(line, false);
    expect(compilation.framework?.levels[0]?.status).toBe(status);
    expect(places(compilation)).toEqual(found);
  });
});

describe('a value that means nothing', () => {
  it.each([
    ['rank: high', { rank: 1 }, 'L1.md:2:7'],
    ['reviewBy: soon', { sections: [{ id: 'bread' }] }, 'L1.md:2:11'],
    ['sectionKinds: { Bread: bread }', { sections: [{ kind: 'theme' }] }, 'L1.md:2:24'],
    ['expectations: [loaves]', { sections: [{ expectations: [{}] }] }, 'L1.md:2:16'],
    ['title: [Baker, Chef]', { title: 'Baker' }, 'L1.md:2:8'],
  ])('is passed over, and what the document says is published: %s', async (line, level, place) => {
    const compilation = await compileWith(line, false);
    expect(compilation.framework?.levels[0]).toMatchObject(level);
    expect(places(compilation)).toEqual([`${place} front-matter-value`]);
    expect(compilation.diagnostics[0]?.message).toMatch(/ It is left out\.$/);
  });
});

describe('a track or theme that the README does not declare', () => {
  const named = async (head: string) => {
    const { framework, diagnostics } = await compileFiles({
      'README.md': `---\ntracks: { bakers: Bakers, managers: Managers }\nthemes: { craft: Craft }\n---\n${README}- [L2: Head](./L2.md)\n`,
      'L1.md': `---\n${head}\n---\n${LEVEL}`,
      'L2.md': '---\ntrack: managers\n---\n# L2: Head\n\n## Team\n\n- I lead.\n',
    });
    const [level] = framework?.levels ?? [];
    return {
      track: framework?.tracks.find(({ id }) => id === level?.track)?.title,
      theme: level?.sections[0]?.theme,
      messages: diagnostics.filter(({ path }) => path === 'L1.md').map(({ message }) => message),
    };
  };

  it.each([
    ['track: bakres', 'Bakers', 'Unexpected track "bakres", expected "bakers". It is read as that.'],
    [
      'track: cooks',
      'Cooks',
      'Unexpected track "cooks", expected bakers, managers. It is a track of its own.',
    ],
  ])('%s', async (head, track, message) => {
    expect(await named(head)).toMatchObject({ track, messages: [message] });
  });

  it.each([
    ['themes: [carft]', 'craft', 'Unexpected theme "carft", expected "craft". It is read as that.'],
    ['themes: [ovens]', undefined, 'Unexpected theme "ovens", expected craft. It is left out.'],
  ])('%s', async (head, theme, message) => {
    expect(await named(head)).toMatchObject({ theme, messages: [message] });
  });
});

it('reads a text with commas as the list that it was meant as', async () => {
  const { framework, diagnostics } = await compileFiles({
    'README.md': `---\nignore: notes.md, archive/**\n---\n${README}`,
    'L1.md': LEVEL,
    'notes.md': '# L2: Secret\n',
    'archive/old.md': '# L3: Old\n',
  });
  expect(framework?.levels.map(({ id }) => id)).toEqual(['l1']);
  expect(diagnostics.map(({ message, mend }) => [message, mend])).toEqual([
    [
      'Unexpected text with commas in `ignore`, expected a list. It is read as one.',
      'Write "ignore: [notes.md, archive/**]".',
    ],
  ]);
});
