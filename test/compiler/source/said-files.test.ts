import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompanion } from '../../../src/compiler/names/companion.ts';
import { globOf } from '../../../src/compiler/names/globs.ts';
import { openProject } from '../../../src/compiler/project/project.ts';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles, places, withFolder } from '../folder.ts';

const LADDER = {
  'ladder/baker.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
  'ladder/chef.md': '# L2: Chef\n\n## Bread\n\n- I lead.\n',
};

describe('files beside the content of a repository', () => {
  it.each([
    ['LICENSE.md', true],
    ['docs/Licence-MIT.md', true],
    ['CONTRIBUTING_pt-BR.md', true],
    ['code-of-conduct.de.md', true],
    ['ChangeLog.MD', true],
    ['AGENTS.md', true],
    ['SECURITY.md', true],
    ['ROADMAP.md', true],
    ['docs/SUMMARY.md', true],
    ['roadmap.md', false],
    ['Security.md', false],
    ['security-engineer.md', false],
    ['support.md', false],
    ['license-manager.md', false],
    ['contributing/L1.md', false],
  ])('%s: %s', (path, isOne) => {
    expect(isCompanion(path)).toBe(isOne);
  });

  it('are no part of the framework, whatever links to them', async () => {
    const { framework, diagnostics, inferences } = await compileFiles({
      'README.md':
        '# Bakery\n\n- [L1: Baker](./ladder/baker.md)\n- [L2: Chef](./ladder/chef.md)\n\n## More\n\n- [Licence](./LICENSE.md)\n- [How to help](./CONTRIBUTING.md)\n',
      'LICENSE.md': 'Take it.\n',
      'CONTRIBUTING.md': '# Contributing\n\n- Ask first.\n',
      'AGENTS.md': '---\nname: x\n---\n# Agents\n',
      ...LADDER,
    });
    expect(framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef']);
    expect(framework?.sections.map(({ title, text }) => [title, plainProse(text)])).toEqual([
      ['More', 'Licence How to help'],
    ]);
    expect(diagnostics).toEqual([]);
    const said = inferences.flatMap(({ path, say }) =>
      say?.key === 'ignore' ? [[path, say.path, say.value]] : [],
    );
    expect(said).toEqual([
      ['AGENTS.md', 'README.md', ['AGENTS.md']],
      ['CONTRIBUTING.md', 'README.md', ['CONTRIBUTING.md']],
      ['LICENSE.md', 'README.md', ['LICENSE.md']],
    ]);
  });

  it('are levels where the README says so', async () => {
    const files = {
      'README.md': '---\nlevels: [SECURITY.md, ladder]\n---\n# Bakery\n',
      'SECURITY.md': '# L3: Guard\n',
    };
    const { framework } = await compileFiles({ ...files, ...LADDER });
    expect(framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef', 'security']);
  });
});

it('makes no framework of a licence outside of them all', async () => {
  const files = { 'LICENSE.md': 'Take it.\n', 'a/README.md': '# A\n', 'a/L1.md': '# L1: Baker\n' };
  await withFolder(files, async (dir) => {
    expect([...openProject(dir).compile()].map(({ path }) => path)).toEqual(['a']);
  });
});

describe('the front matter of the README', () => {
  it('says which files are levels; the others are sections', async () => {
    const { framework, diagnostics } = await compileFiles({
      'README.md': '---\nlevels: [ladder/*.md]\n---\n# Bakery\n',
      'pay.md': '# Pay\n\nWe pay well.\n\n## Bonus\n\n- In May.\n',
      ...LADDER,
    });
    expect(framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef']);
    expect(framework?.sections.map(({ id, title, text }) => [id, title, plainProse(text)])).toEqual([
      ['pay', 'Pay', 'We pay well.'],
      ['pay--bonus', 'Bonus', 'In May.'],
    ]);
    expect(framework?.tracks).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('says which files are left out', async () => {
    const { framework, diagnostics, sources } = await compileFiles({
      'README.md': '---\nignore: [notes/**, "*.draft.md"]\n---\n# Bakery\n\nSee [it](./notes/a/b.md).\n',
      'notes/a/b.md': '# B\n\n<i>\n',
      'l3.draft.md': '',
      ...LADDER,
    });
    expect(framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef']);
    expect([...sources.keys()]).toEqual(['README.md', 'ladder/baker.md', 'ladder/chef.md']);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['levels: [ladder/*, rungs/*.md]', '2:20', 'Remove it, or write a path such as faq.md.'],
    ['levels: laders/*.md', '2:9', 'Did you mean "ladder/*.md"? If not, remove it.'],
    ['ignore: [faq.md, notes]', '2:18', 'Remove it, or write a path such as faq.md.'],
    ['ignore: [faq.md, Baker]', '2:18', 'Did you mean "ladder/baker.md"? If not, remove it.'],
    ['ignore: [faq.md, ladr/**]', '2:18', 'Did you mean "ladder/**"? If not, remove it.'],
  ])('says nothing of files that are not there: %s', async (line, place, mend) => {
    const compilation = await compileFiles({
      'README.md': `---\n${line}\n---\n# Bakery\n`,
      'faq.md': '# FAQ\n\nNone yet.\n',
      ...LADDER,
    });
    const { framework, diagnostics } = compilation;
    expect(places(compilation)).toContain(`README.md:${place} front-matter-name`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.map((each) => each.mend)).toContain(mend);
    expect(framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef']);
  });
});

describe('a pattern of paths', () => {
  it.each([
    ['L1.md', ['L1.md'], ['a/L1.md', 'L1.mdx', 'xL1.md']],
    ['./a/*.md', ['a/b.md'], ['a/b/c.md', 'b.md']],
    ['a/**', ['a/b.md', 'a/b/c.md'], ['b/a.md']],
    ['a', ['a/b.md', 'a/b/c.md'], ['b/a.md', 'ab.md']],
    ['**/x.md', ['x.md', 'a/b/x.md'], ['a/b/y.md']],
    ['L?-*-*.md', ['L1-a-b.md'], ['L10-a-b.md', 'L1-a.md']],
    ['[a].md', ['[a].md'], ['a.md']],
    ['', [], ['a.md']],
  ])('%j fits %j, not %j', (pattern, fitting, others) => {
    expect([...fitting, ...others].filter(globOf(pattern))).toEqual(fitting);
  });

  it('fits itself, and with stars for any of its parts', () => {
    const name = fc.stringMatching(/^[a-zé.]{1,8}$/u).filter((text) => !/^\.*$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.nat(), (names, at) => {
        const path = names.join('/');
        const starred = names.with(at % names.length, '*').join('/');
        const patterns = [path, starred, '**', `${path}/**`, `**/${names.at(-1)}`];
        expect(patterns.filter((pattern) => !globOf(pattern)(path))).toEqual([]);
      }),
    );
  });
});
