import { describe, expect, it } from 'vitest';
import { type Rule, rules } from '../../../src/compiler/index.ts';
import { fromRoot } from '../../root.ts';
import { compileFiles, places } from '../folder.ts';

describe.each(rules)('rule $name', ({ name, severity, why, mend, examples, audience = 'internal' }) => {
  it('says why it matters and how to fix it', () => {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(mend).toMatch(/^[A-Z].*\.$/);
  });

  it.each(examples.good.map((files) => ({ files })))(
    'has nothing to say about a good example',
    async ({ files }) => {
      expect(
        places(await compileFiles(files, { audience })).filter((place) => place.endsWith(` ${name}`)),
      ).toEqual([]);
    },
  );

  it.each(examples.bad)('finds the fault at $at', async ({ files, at }) => {
    const compilation = await compileFiles(files, { audience });
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

/** Text in which examples of Markdown are shown as they are. */
function literal(text: string): string {
  return text.replaceAll(/[|[<*]/g, '\\$&');
}

it('lists them all for authors', async () => {
  const rows = [...rules]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, severity, why, mend }) => `| \`${name}\` | ${severity} | ${literal(why)} | ${literal(mend)} |`,
    );
  const table = [
    '# What check finds',
    '',
    '`career-levels check` reports these problems. An error keeps the framework from being built; a warning does not, unless',
    '`--strict` is given.',
    '',
    '<!-- Written by test/compiler/rules/rules.test.ts from the rules themselves. -->',
    '',
    '| Rule | | Why it matters | How to fix it |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  await expect(table.join('\n')).toMatchFileSnapshot(fromRoot('docs/rules.md'));
});
