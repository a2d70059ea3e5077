import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Rule, rules } from '../../../src/compiler/index.ts';
import { compileFiles, places } from '../folder.ts';

describe.each(rules)('rule $name', ({ name, severity, why, mend, examples }) => {
  it('says why it matters and how to mend it', () => {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(mend).toMatch(/^[A-Z].*\.$/);
  });

  it.each(examples.good.map((files) => ({ files })))(
    'has nothing to say about a good example',
    async ({ files }) => {
      expect(places(await compileFiles(files)).filter((place) => place.endsWith(` ${name}`))).toEqual([]);
    },
  );

  it.each(examples.bad)('finds the fault at $at', async ({ files, at }) => {
    const compilation = await compileFiles(files);
    expect(places(compilation)).toEqual([`${at} ${name}`]);
    expect(compilation.diagnostics[0]).toMatchObject({ severity, why });
    expect(compilation.diagnostics[0]?.message).toMatch(/^Unexpected .*, expected .*\.$/s);
  });
});

it('knows every rule that there is a file for', () => {
  const modules = import.meta.glob<Record<string, unknown>>('/src/compiler/{rules,checks}/*.ts', {
    eager: true,
  });
  const found = Object.entries(modules).flatMap(([file, exported]) =>
    Object.values(exported)
      .filter(isRule)
      .map((rule) => ({ file, rule })),
  );
  expect(found.length).toBeGreaterThan(0);
  const unknown = found.filter(({ rule }) => !rules.includes(rule)).map(({ file }) => file);
  expect(unknown, 'add them to checks/index.ts or report/rules.ts').toEqual([]);
  expect(rules.filter((rule) => !found.some((each) => each.rule === rule))).toEqual([]);
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'why' in value && 'examples' in value;
}

it('gives every rule a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

it('lists them all for authors', async () => {
  const rows = [...rules]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, severity, why, mend }) =>
        `| \`${name}\` | ${severity} | ${why} | ${mend.replaceAll('|', '\\|')} |`,
    );
  const table = [
    '# What `career-levels check` finds',
    '',
    'Written by `test/compiler/rules/rules.test.ts` from the rules themselves. Each rule is a file here or in `../checks`, and its',
    'examples are its tests.',
    '',
    '| Rule | | Why it matters | How to mend it |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  await expect(table.join('\n')).toMatchFileSnapshot(
    join(import.meta.dirname, '..', '..', '..', 'src', 'compiler', 'rules', 'README.md'),
  );
});
