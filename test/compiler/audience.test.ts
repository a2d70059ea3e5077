import { describe, expect, it } from 'vitest';
import { withheldLine } from '../../src/compiler/report/withheld.ts';
import { forEveryone } from '../../src/model/audience/for-everyone.ts';
import { compileFiles } from './folder.ts';

const FILES = {
  'README.md': `---
internal: [pay, Planning horizon, How we decide, Only we say this]
sectionKinds: { Pay: other }
feedbackUrl: https://example.org/feedback?id={id}
editUrl: https://example.org/edit
---
# Bakery

## Levels

- [L1: Trainee](l1.md)
- [L2: Baker](l2.md)
- [L3: Master](l3.md)
- [L4: Owner](l4.md)

## How we work

1. **Bread first.** We bake. See [bread](l2.md#bread), or:
   - [the plan](l3.md)
   - flour
2. **Only we say this.** Quietly.

## How we decide

In the back room.
`,
  'l1.md': '# L1: Trainee\n\n## Bread\n\n- **Oven**: I watch.\n',
  'l2.md':
    '---\nowner: People team\nreviewBy: 2030-01-31\n---\n# L2: Baker\n\n- **Planning horizon**: a week\n- **Reach**: the shop\n\n## Bread\n\n- **Oven**: I bake.\n\n## Pay\n\n- 100 loaves.\n',
  'l3.md': '---\naudience: internal\n---\n# L3: Master\n\n## Bread\n\n- **Oven**: I plan.\n',
  'l4.md': '---\nstatus: draft\n---\n# L4: Owner\n\n## Bread\n\n- **Oven**: I own.\n',
};

describe('for everyone', () => {
  it('leaves out what is internal, and counts what is left', async () => {
    const { framework, withheld, diagnostics } = await compileFiles(FILES, { audience: 'everyone' });
    expect(diagnostics).toEqual([]);
    expect(framework?.audience).toBe('everyone');
    expect(framework?.levels.map(({ id, place }) => [id, place.position, place.of])).toEqual([
      ['l1', 1, 2],
      ['l2', 2, 2],
    ]);
    const baker = framework?.levels[1];
    expect(baker?.attributes.map(({ label }) => label)).toEqual(['Reach']);
    expect(baker?.sections.map(({ title }) => title)).toEqual(['Bread']);
    expect(Object.keys(baker ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/owner|reviewBy|Url/)]),
    );
    expect(framework?.sections.map(({ title }) => title)).toEqual(['Levels', 'How we work']);
    expect(framework?.principles.map(({ title }) => title)).toEqual(['Bread first.']);
    expect(framework?.principles[0]?.text).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'We bake. See ' },
          {
            type: 'link',
            to: { kind: 'level', level: 'l2', section: 'bread' },
            children: [{ type: 'text', value: 'bread' }],
          },
          { type: 'text', value: ', or:' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'flour' }] }]],
      },
    ]);
    expect(framework?.strands?.map(({ steps }) => steps.map(({ level }) => level))).toEqual([['l1', 'l2']]);
    expect(withheldLine(withheld ? [withheld] : [])).toBe(
      'Left out for everyone: 2 levels (l3; l4, a draft), 2 sections, 1 attribute, 1 principle, 1 item, 1 owner, 1 review date.\n',
    );
  });

  it('leaves out nothing for internal readers', async () => {
    const { framework, withheld } = await compileFiles(FILES);
    expect(withheld).toBeUndefined();
    expect(framework?.levels).toHaveLength(4);
    expect(framework?.audience).toBeUndefined();
  });

  it('has a draft that says so', async () => {
    const l4 = FILES['l4.md'].replace('status: draft', 'status: draft\naudience: everyone');
    const { framework } = await compileFiles({ ...FILES, 'l4.md': l4 }, { audience: 'everyone' });
    expect(framework?.levels.map(({ id }) => id)).toEqual(['l1', 'l2', 'l4']);
  });

  it('counts the way from another track without what is left out', async () => {
    const level = (title: string, key = '') =>
      `${key && `---\n${key}\n---\n`}# ${title}\n\n## Bread\n\n- a\n`;
    const files = {
      'README.md': '---\ntracks: { ic: Bakers, manager: Managers }\nfrom: { manager: l2 }\n---\n# Bakery\n',
      'l1.md': level('L1: Trainee', 'track: ic\naudience: internal'),
      'l2.md': level('L2: Baker', 'track: ic'),
      'm3.md': level('L3: Head', 'track: manager'),
    };
    const { framework } = await compileFiles(files, { audience: 'everyone' });
    expect(framework?.levels.map(({ id, place }) => [id, place.position, place.of, place.below])).toEqual([
      ['l2', 1, 1, 0],
      ['m3', 1, 1, 1],
    ]);
  });

  it('does the same to what it has made already', async () => {
    const { framework } = await compileFiles(FILES, { audience: 'everyone' });
    if (!framework) throw new Error('nothing was compiled');
    const none = new Set<never>();
    const internal = {
      levels: none,
      openDrafts: none,
      sections: none,
      frameworkSections: none,
      names: none,
      parts: none,
    };
    expect(forEveryone(framework, internal).framework).toEqual(framework);
  });
});

/** What stops a build for everyone, with its place. */
async function stops(files: Readonly<Record<string, string>>) {
  const { diagnostics } = await compileFiles({ ...FILES, ...files }, { audience: 'everyone' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ path, line, message }) => [`${path}:${line}`, message]);
}

describe('what is held back is never published by a slip', () => {
  it.each([
    [
      'internal: [Planning horison]',
      'Unexpected "Planning horison" in `internal`, expected "Planning horizon".',
    ],
    ['internal: { a: b }', expect.stringContaining('internal')],
  ])('%s stops a build', async (line, message) => {
    expect(await stops({ 'README.md': `---\n${line}\n---\n# Bakery\n` })).toEqual([['README.md:2', message]]);
  });

  it.each([
    ['audience: internal', 'Unexpected "internal" in the README, expected one that everyone may read.'],
    ['draft: true', 'Unexpected "true" in the README, expected one that everyone may read.'],
    ['status: draft', 'Unexpected "draft" in the README, expected one that everyone may read.'],
    ['audence: internal', 'Unexpected key "audence", expected "audience".'],
    ['intrenal: [Pay]', 'Unexpected key "intrenal", expected "internal".'],
  ])('%s in the README stops a build', async (line, message) => {
    expect(await stops({ 'README.md': `---\n${line}\n---\n# Bakery\n` })).toEqual([['README.md:2', message]]);
  });

  it.each([
    ['a sentence', '# L1: Trainee\n\n> I learn from [the master](l3.md).\n'],
    ['an expectation', '# L1: Trainee\n\n## Bread\n\n- [Like a master](l3.md): I watch.\n'],
    ['the section of a level', '# L1: Trainee\n\n## Bread\n\n- I ask for [more](l2.md#pay).\n'],
    ['a heading', '# L1: Trainee\n\n## [Master bread](l3.md)\n\n- I watch.\n'],
    ['bold words', '# L1: Trainee\n\n- **[Master](l3.md) days**: two\n'],
  ])('a link in %s to what is internal stops a build', async (_, level) => {
    const line = level.split('\n').findIndex((text) => text.includes('](')) + 1;
    expect(await stops({ 'l1.md': level })).toEqual([
      [
        `l1.md:${line}`,
        expect.stringMatching(/^Unexpected link to l[23](#pay)?, which is internal, expected/),
      ],
    ]);
  });

  it('an audience that nobody can read is internal', async () => {
    const l1 = `---\naudience: public\n---\n${FILES['l1.md']}`;
    const compilation = await compileFiles({ ...FILES, 'l1.md': l1 }, { audience: 'everyone' });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l2']);
    expect(compilation.diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected audience "public", expected internal or everyone. It is read as internal.',
    ]);
  });

  it('of a level in several files, the first decides about it, and each about its own sections', async () => {
    const theme = (title: string, key = '') =>
      `${key}# ${title}\n\n## L1\n\n- ${title} at one.\n\n## L2\n\n- ${title} at two.\n`;
    const files = {
      'README.md': '---\nthemeFiles: [a-bread.md, b-pay.md]\n---\n# Bakery\n',
      'a-bread.md': theme('Bread'),
      'b-pay.md': theme('Pay', '---\naudience: internal\n---\n'),
    };
    const titles = async (some: Readonly<Record<string, string>>) => {
      const { framework } = await compileFiles({ ...files, ...some }, { audience: 'everyone' });
      return framework?.levels.map(({ sections }) =>
        sections.flatMap(({ expectations }) => expectations.map(({ id }) => id)),
      );
    };
    expect(await titles({})).toEqual([['bread-at-one'], ['bread-at-two']]);
    const first = {
      'a-bread.md': theme('Bread', '---\naudience: internal\n---\n'),
      'b-pay.md': theme('Pay'),
    };
    expect(await titles(first)).toEqual([]);
  });

  it('takes no day of a change from what is left out', async () => {
    const { framework } = await compileFiles(FILES, {
      audience: 'everyone',
      lastChanges: (texts) =>
        texts.map(({ isWhole }) => ({ day: isWhole ? '2030-02-02' : '2030-01-01', revision: '0123456789' })),
    });
    expect(framework?.levels.map(({ lastChange }) => lastChange?.day)).toEqual(['2030-02-02', '2030-01-01']);
  });
});
