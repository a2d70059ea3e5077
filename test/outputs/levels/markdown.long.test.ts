import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { Inline, Level, LinkTarget, RichText } from '../../../src/model/types.ts';
import { canonical } from '../../../src/outputs/levels/markdown/canonical.ts';
import { comparisonMarkdown, levelMarkdown } from '../../../src/outputs/levels/markdown/markdown.ts';
import { languages } from '../../../src/strings/languages.ts';
import { expectation, level, section } from '../../../stories/samples/index.ts';
import { compileFiles } from '../../compiler/folder.ts';
import { fromRoot } from '../../root.ts';
import { hostileLevel } from '../any-level.ts';
import { bakery } from '../bakery.ts';
import { linesOfLevel } from './lines.ts';
import { linesOfMarkdown } from './read-by-oracle.ts';

const en = languages.en;
const FIXTURES = ['guild', 'kitchen', 'library', 'matrix', 'observatory'].map(
  (name) => `test/fixtures/${name}`,
);

/** The level that the compiler makes of a document. */
async function compiled(document: string): Promise<Level> {
  const { framework, diagnostics } = await compileFiles({
    // what counts in a framework of this level alone may not count in its own
    'README.md': '---\nexpectations: bullets\nsectionLabels: none\n---\n# Bakery\n\n- [L1: Baker](l1.md)\n',
    'l1.md': document,
  });
  const level = framework?.levels[0];
  if (!level) throw new Error(`The document does not compile: ${JSON.stringify(diagnostics)}`);
  return level;
}

/** A line without the addresses within its document: of those the model has another form. */
function withoutPlaces(line: string): string {
  return line.replaceAll(/ ?link #[^\] ]*/g, '').replaceAll('[]', '');
}

/** The same levels in each run of the suite, as in the compiler's fuzz test; others by hand: `FUZZ_RUNS=9000`. */
const { FUZZ_RUNS } = process.env;
const RUNS = FUZZ_RUNS ? { numRuns: Number(FUZZ_RUNS) } : { numRuns: 300, seed: 1 };

it('brings phrases into one form, which stays as it is', () => {
  const code = (value: string) => ({ type: 'code' as const, value });
  const to = { kind: 'url' as const, href: 'https://example.org/' };
  // together they would define a link, though neither does
  const once = canonical([{ type: 'link', to, children: [code(']'), code(':')] }]);
  expect(once).toEqual([{ type: 'link', to, children: [{ type: 'text', value: ']:' }] }]);
  expect(canonical(once)).toEqual(once);
});

it('brings a hundred thousand phrases into one form', () => {
  const count = 100_000;
  const bold = { type: 'strong' as const, children: [{ type: 'text' as const, value: 'a' }] };
  // a minute is far less than if each phrase cost what is before it
  expect(canonical(Array.from({ length: count }, () => bold))).toEqual([
    { type: 'strong', children: [{ type: 'text', value: 'a'.repeat(count) }] },
  ]);
});

describe('levelMarkdown', () => {
  it('says what the level says, and the compiler reads it so, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLevel, async (level) => {
        const markdown = levelMarkdown(level, en);
        const read = linesOfMarkdown(markdown);
        expect(read, markdown).toEqual(linesOfLevel(level));
        expect(linesOfLevel(await compiled(markdown)), markdown).toEqual(read);
      }),
      RUNS,
    );
  });

  it('brings back texts of thousands of marks', async () => {
    const text: RichText = [{ type: 'text', value: '&amp;*'.repeat(4_000) }];
    const one = level('Baker', { id: 'l1', sections: [section('Bread', [expectation('a', { text })])] });
    const [only] = (await compiled(levelMarkdown(one, en))).sections;
    expect(only?.expectations[0]?.text).toEqual(text);
  });

  it.each(['framework', ...FIXTURES])('brings every level of %s back', async (folder) => {
    const { framework } = await compile(fromRoot(folder));
    for (const level of framework?.levels ?? []) {
      // what the document does not say itself
      const here = { ...level, status: 'current' as const };
      const markdown = levelMarkdown(here, en);
      const read = linesOfMarkdown(markdown).map(withoutPlaces);
      expect(read, level.id).toEqual(linesOfLevel(here));
      // the README gives it a code
      expect(linesOfLevel(await compiled(markdown)).slice(1), level.id).toEqual(read.slice(1));
    }
    expect(framework?.levels.length).toBeGreaterThan(1);
  });

  it('loses no word where bullets under no heading begin like facts, as which they come back', async () => {
    const text = (['Carries', ': water'] as const).map((value) => ({ type: 'text', value }) as const);
    const label: RichText = [{ type: 'strong', children: text.slice(0, 1) }, ...text.slice(1)];
    const one = level('Hand', { id: 'l1', sections: [section('', [expectation('a', { text: label })])] });
    const { attributes } = await compiled(levelMarkdown(one, en));
    expect(attributes).toEqual([{ label: 'Carries', value: [{ type: 'text', value: 'water' }] }]);
  });

  it('keeps the links within a level and the text of those that lead out of it', async () => {
    const link = (to: LinkTarget): Inline => ({
      type: 'link',
      to,
      children: [{ type: 'text', value: to.kind }],
    });
    const text = [
      link({ kind: 'level', level: 'l1', section: 'impact' }),
      link({ kind: 'level', level: 'l2' }),
      link({ kind: 'framework', section: 'principles' }),
    ];
    const one = level('Baker', { id: 'l1', sections: [section('Impact', [expectation('a', { text })])] });
    const [only] = (await compiled(levelMarkdown(one, en))).sections;
    expect(only?.expectations[0]?.text).toEqual([text[0], { type: 'text', value: 'levelframework' }]);
  });

  it('does not announce examples twice', async () => {
    const examples: RichText[] = [[{ type: 'text', value: 'rolls' }]];
    const one = level('Baker', { id: 'l1', sections: [section('Examples', [], { examples })] });
    expect(levelMarkdown(one, en)).toBe('# L1: Baker\n\n## Examples\n\n- rolls\n');
    expect((await compiled(levelMarkdown(one, en))).sections[0]?.examples).toEqual(examples);
  });

  it('says in words that a level is a draft', () => {
    expect(levelMarkdown(level('Baker', { status: 'draft' }), languages.de)).toBe(
      '# L1: Baker\n\n**Entwurf:** An dieser Stufe wird noch geschrieben, sie kann sich ändern.\n',
    );
  });
});

describe('comparisonMarkdown', () => {
  it('says what the higher level adds, and what each expectation is', () => {
    expect(comparisonMarkdown(bakery, bakery.levels, en)).toBe(`# From L1 to L2

L2 adds 2 expectations and keeps 2.

## L2: Cook

> I cook \\*well\\*.

## Scope

- **L1:** a shop
- **L2:** Not said

## Bread

### L1

**Only at L1**

- I sell
  - **Example:**
    - rolls

### L2

**New at L2**

- I teach

### L1

**Same as L2**

- I bake

### L2

**Same as L1**

- I bake

  **New at L2**

  - nightly

## Salt

*Same in L1 and L2*

- Keep it dry
`);
  });
});
