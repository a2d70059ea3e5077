import { readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatSarif, rules } from '../../../src/compiler/index.ts';
import { fromRoot } from '../../root.ts';
import { compileFiles } from '../folder.ts';

// The schema has a pattern that is no regular expression with the flag u, and names formats that ajv does not know.
const isValid = new AjvDraft04({ unicodeRegExp: false, validateFormats: false }).compile<Log>(
  JSON.parse(readFileSync(fromRoot('test/fixtures/sarif/sarif-2.1.0.schema.json'), 'utf8')),
);

const BROKEN: Diagnostic = {
  rule: 'broken-link',
  severity: 'warning',
  path: 'L1.md',
  line: 3,
  column: 5,
  message: 'Unexpected link.',
  why: 'A reader finds nothing.',
  mend: 'Correct it.',
};

function runOf(diagnostics: readonly Diagnostic[]) {
  const log: unknown = JSON.parse(formatSarif(diagnostics, '1.2.3'));
  if (!isValid(log)) throw new Error(JSON.stringify(isValid.errors, null, 2));
  const [run] = log.runs;
  if (!run) throw new Error('The log has no run.');
  return run;
}

function resultOf(change: Partial<Diagnostic>) {
  const [result] = runOf([{ ...BROKEN, ...change }]).results ?? [];
  return { text: result?.message.text, place: result?.locations?.[0]?.physicalLocation };
}

describe('a SARIF log', () => {
  it('names the tool, every rule, and each problem with its place', async () => {
    const { diagnostics } = await compileFiles({
      'README.md': '# Bakery\n\nSee [there](./L9.md).\n',
      'L1.md': '---\ncode: [L1\n---\n\n# L1: Baker\n',
    });
    const { tool, columnKind, results } = runOf(diagnostics);
    expect([tool.driver.name, tool.driver.version, columnKind]).toEqual([
      'career-levels',
      '1.2.3',
      'utf16CodeUnits',
    ]);
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ name }) => name));
    const index = rules.findIndex(({ name }) => name === 'broken-link');
    expect(tool.driver.rules?.[index]).toEqual({
      id: 'broken-link',
      shortDescription: { text: 'Broken link' },
      fullDescription: { text: 'A reader who follows the link finds nothing.' },
      help: {
        text: 'Link to a document in this folder, for example ./README.md, to a heading in it, for example ./README.md#how-we-work, or to a full address that starts with https:.',
      },
      defaultConfiguration: { level: 'warning' },
    });
    expect(results?.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error front-matter-syntax',
      'warning broken-link',
    ]);
    expect(results?.[1]).toEqual({
      ruleId: 'broken-link',
      ruleIndex: index,
      level: 'warning',
      message: {
        text: 'Unexpected link to "L9.md", expected a file that exists.\nAdd the file, or link to a document in this folder, for example L1.md, or to a full address that starts with https:.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'README.md' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 21 },
          },
        },
      ],
    });
  });

  it('is valid where there is nothing to say', () => {
    expect(runOf([]).results).toEqual([]);
  });

  it.each([
    ['my levels/chef de partie #1.md', 'my%20levels/chef%20de%20partie%20%231.md'],
    ['../50%:é.md', '../50%25%3A%C3%A9.md'],
    ['/srv/levels/a b.md', 'file:///srv/levels/a%20b.md'],
  ])('writes the path %s as a URI', (path, uri) => {
    expect(resultOf({ path }).place?.artifactLocation).toEqual({ uri });
  });

  it.each(['.', 'framework/'])('gives the folder %s no region', (path) => {
    expect(resultOf({ path }).place).toEqual({ artifactLocation: { uri: path } });
  });

  it('takes no words of a document for a placeholder or a link', () => {
    const message = 'Unexpected {0} and [here](https://example.com).';
    expect(resultOf({ message }).text).toBe(
      'Unexpected {{0}} and [here] (https://example.com).\nCorrect it.',
    );
  });

  it('can fail to be valid', () => {
    expect(isValid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});
