import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/compiler/document/front-matter/front-matter.ts';
import { LEVEL_KEYS, README_KEYS } from '../../src/compiler/document/front-matter/keys.ts';
import { parseMarkdown } from '../../src/compiler/document/tree/markdown.ts';
import { applyFixes } from '../../src/compiler/project/apply-fixes.ts';
import { type Compilation, emitCsv, emitJson, emitModule } from '../../src/compiler.ts';
import type { Expectation, Framework } from '../../src/model/types.ts';
import schema from '../../src/outputs/framework/framework.schema.json' with { type: 'json' };
import { compileFiles, places } from './folder.ts';
import { folders } from './nearly-valid.ts';
import { lostWords, textsOf } from './words.ts';

/** How many folders to try by hand, other ones each time: `FUZZ_RUNS=100000`. */
const RUNS = process.env['FUZZ_RUNS'];

/** Otherwise the same ones each time, so that nobody's change fails for a fault of long ago. */
const USUAL = { numRuns: 300, seed: 1 };

const HTML = 'html-without-blank-line';

const isValid = new Ajv2020().compile(schema);

it(
  'brings any folder of documents into a framework, or says what is in the way',
  async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        const compilation = await compileFiles(files);
        expect(await compileFiles(files)).toEqual(compilation);
        expectPlaces(compilation);
        expectWords(compilation);
        const { framework, diagnostics } = compilation;
        if (framework) expectEmitted(framework);
        else expect(diagnostics.map(({ severity }) => severity)).toContain('error');
        if (framework && diagnostics.every(({ rule }) => rule !== 'duplicate-id')) expectIds(framework);
      }),
      RUNS === undefined ? USUAL : { numRuns: Number(RUNS) },
    );
  },
  Math.max(60_000, Number(RUNS ?? 0) * 100),
);

it('reads what is below a tag as with the blank line that a warning asks for: here a comment, and no code', async () => {
  const compilation = await compileFiles({ 'Lead.md': '</details>\n- w1x\n  - w2x\n\n    <!-- w3x -->' });
  expect(places(compilation)).toContain('Lead.md:2:1 html-without-blank-line');
  expectWords(compilation);
});

/** What is written can be read again, and is what the schema says. */
function expectEmitted(framework: Framework): void {
  isValid(JSON.parse(emitJson(framework).get('framework.json') ?? ''));
  expect(isValid.errors).toBeNull();
  for (const [path, text] of emitModule(framework)) {
    const [, literal] = /^export default (.*);$/ms.exec(text) ?? [];
    const { levels, ...rest } = JSON.parse(path.endsWith('.js') && literal ? literal : '{}');
    expect(framework).toMatchObject(path === 'overview.js' ? rest : {});
  }
  const rows = emitCsv(framework).get('expectations.csv')?.split('\r\n') ?? [];
  expect(rows.length).toBeGreaterThan(1);
}

/** Every problem stands within its document and says what was found and what was expected. */
function expectPlaces({ diagnostics, sources }: Compilation): void {
  for (const { path, message, line, column, endLine = line, endColumn = column } of diagnostics) {
    expect(message).toMatch(/^Unexpected .*, expected /s);
    const lines = sources.get(path)?.split('\n') ?? [''];
    expect(lines[line - 1]?.length, `${path}:${line} ${message}`).toBeGreaterThanOrEqual(column - 1);
    expect(lines[endLine - 1]?.length, `${path}:${endLine} ${message}`).toBeGreaterThanOrEqual(endColumn - 1);
    expect(endLine - line || endColumn - column).toBeGreaterThanOrEqual(0);
  }
}

/** What the parser reads, and of it all that a reader of the document sees, is in the framework or in a message. */
function expectWords(compilation: Compilation): void {
  const refused = new Set(
    compilation.diagnostics.filter(({ rule }) => rule === 'too-complex').map(({ path }) => path),
  );
  const seen: string[] = [];
  for (const [path, source] of compilation.sources) {
    if (refused.has(path)) continue;
    // what is below a tag is read as if the blank line were there, as the warning says
    const fixes = compilation.diagnostics.filter((each) => each.path === path && each.rule === HTML);
    const { text } = applyFixes(
      source,
      fixes.flatMap(({ fix }) => fix ?? []),
    );
    const keys = path === 'README.md' ? README_KEYS : LEVEL_KEYS;
    const { body } = splitFrontMatter(path, text, keys, () => {});
    const tree = parseMarkdown(body);
    expect(
      lostWords(ownWords(body), ownWords(textsOfTree(tree, true).join('\n'))),
      `${path} to the parser`,
    ).toEqual([]);
    seen.push(...textsOfTree(tree, false));
  }
  expect(lostWords(ownWords(seen.join('\n')), ownWords(textsOf(compilation)))).toEqual([]);
}

/** The words that do not occur twice, a title's with its capital; what stands right beside one may have been left out. */
function ownWords(text: string): string {
  return text.match(/w\d+x/gi)?.join(' ').toLowerCase() ?? '';
}

/** The texts of a tree; with all that steers how they are shown, such as addresses and the names of definitions. */
function textsOfTree(node: Nodes, all: boolean): string[] {
  if (!all && node.type === 'html') return [node.value.replace(/<!--(?:[^]*?-->|>)/g, '')];
  const own = Object.entries(node).filter(([key, value]) => {
    const isShown = ['value', 'alt'].includes(key) || (key === 'title' && node.type === 'link');
    const steers = ['url', 'title', 'label', 'lang', 'meta'].includes(key);
    return typeof value === 'string' && (isShown || (all && steers));
  });
  return [
    ...own.map(([, value]) => String(value)),
    ...partsOf(node, all).flatMap((part) => textsOfTree(part, all)),
  ];
}

/**
 * What is within a node, but for what only leads to the text and may be left out: the first cell of a table, which says
 * what stands below it, and the link with which a bullet or a cell begins, for it may be an entry of the index.
 */
function partsOf(node: Nodes, all: boolean): readonly Nodes[] {
  if (!('children' in node)) return [];
  if (all) return node.children;
  const [head, ...rows] = node.children;
  if (node.type === 'table' && head?.type === 'tableRow') return [...head.children.slice(1), ...rows];
  if (node.type === 'tableCell' && head) return node.children.slice(head.type === 'link' ? 1 : 0);
  if (node.type === 'listItem' && head?.type === 'paragraph') return [...withoutLeadingLink(head), ...rows];
  return node.children;
}

function withoutLeadingLink(node: Nodes): readonly Nodes[] {
  if (node.type === 'link' || node.type === 'linkReference') return [];
  if (!('children' in node)) return [node];
  const first = node.children.findIndex((child) => /[\p{L}\p{N}]/u.test(textOf(child)));
  return node.children.flatMap((child: Nodes, index) =>
    index === first ? withoutLeadingLink(child) : [child],
  );
}

/** Ids are what links, pages and programs know things by. */
function expectIds({ levels, principles, phases, tracks, themes, sections }: Framework): void {
  for (const named of [levels, principles, phases, tracks, themes, sections]) expectUnique(named);
  for (const level of levels) {
    expectUnique([
      ...level.sections,
      ...level.sections.flatMap((section) => section.expectations.flatMap(withNested)),
    ]);
  }
}

function expectUnique(named: readonly { readonly id: string }[]): void {
  const ids = named.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).not.toContain('');
}

function withNested(expectation: Expectation): readonly Expectation[] {
  return [expectation, ...expectation.children.flatMap(withNested)];
}
