import fc from 'fast-check';
import type { Block, Expectation, Inline, Level, Prose, RichText, Section } from '../../src/model/types.ts';
import { expectation, level, section } from '../../stories/samples/index.ts';

/** What means something to a parser of Markdown, HTML, JSON or CSV, to a terminal, or to whoever lays a line out. */
const MARKS =
  '` `` _ __ * ** *** [ ] ( ) < > # ## | & &amp; &#65; &copy 1. 1) 12. - -- --- + = === ~ ~~ ! ![ \\ " \' : ; , . $ ^ { } </script> <b> <!-- --> <br> {{ => {#a} {: {.b} &lt http://a.b/c https:// www.a.b/ HTTP://x a@b.c /d/ ?e=f& 😀 é e\u0301 中 。 \u200d \u00ad';
const SPACES = [' ', '  ', '\t', '\u00a0', '\u3000', '\u2028', '\u2029', '\ufeff'];
/** Within words what commands a terminal, because Markdown has no marks whose edge it is. */
const UNSEEN = ['\u202e', '\u2066', '\u2069', '\u200f', 'a\u0007b', 'a\u001b[31mb', '\r'];

/** A text that is nothing but trouble. */
export const hostileText = fc
  .array(fc.constantFrom('a', 'b', 'word', '7', ...MARKS.split(' '), ...SPACES, ...UNSEEN), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

const href = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a_(b)_c?x=1&copy;=2&amp=3#*d*',
  'https://example.org/"<>\'[x]`y`|z',
  'mailto:a_b@example.org',
);

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: hostileText.map((value): Inline => ({ type: 'text', value })) },
  {
    weight: 1,
    arbitrary: hostileText
      .map((text) => text.replaceAll('\r', ''))
      .filter((text) => text !== '')
      .map((value): Inline => ({ type: 'code', value })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
);

function marked(children: fc.Arbitrary<RichText>): fc.Arbitrary<Inline> {
  return fc.record({ type: fc.constantFrom('emphasis', 'strong'), children });
}

const plainMarks = marked(
  fc.array(fc.oneof(leaf, marked(fc.array(leaf, { maxLength: 2 }))), { maxLength: 3 }),
);

const link: fc.Arbitrary<Inline> = fc
  .record({ href, children: fc.array(fc.oneof(leaf, plainMarks), { maxLength: 3 }) })
  .map(({ href, children }) => ({ type: 'link', to: { kind: 'url', href }, children }));

/** A rich text with something to read in it. */
const richText: fc.Arbitrary<RichText> = fc
  .array(fc.oneof({ weight: 3, arbitrary: leaf }, plainMarks, link), { minLength: 1, maxLength: 5 })
  .map((inlines): RichText => [{ type: 'text', value: 'a' }, ...inlines])
  .chain((text) => fc.constantFrom(text, text.slice(1)))
  .filter((text) => text.some((inline) => inline.type === 'text'));

const paragraph: fc.Arbitrary<Block> = richText.map((children) => ({ type: 'paragraph', children }));
const code: fc.Arbitrary<Block> = fc
  .array(hostileText, { maxLength: 3 })
  .map((lines) => ({ type: 'code', value: lines.join('\n').replaceAll('\r', '') }));

function blocks(block: fc.Arbitrary<Block>): fc.Arbitrary<Prose> {
  return fc.array(block, { minLength: 1, maxLength: 3 });
}

const list = (item: fc.Arbitrary<Prose>): fc.Arbitrary<Block> =>
  fc.record({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  });

const innerList = list(blocks(fc.oneof(paragraph, code)));
const quote: fc.Arbitrary<Block> = blocks(fc.oneof(paragraph, code, innerList)).map((children) => ({
  type: 'quote',
  children,
}));

/** Running text with everything in it that the model has. */
const prose = blocks(fc.oneof(paragraph, code, quote, list(blocks(fc.oneof(paragraph, innerList)))));

function bullet(children: fc.Arbitrary<Expectation[]>): fc.Arbitrary<Expectation> {
  return fc
    .record({ text: richText, children, examples: fc.array(richText, { maxLength: 2 }) })
    .map((parts) => expectation('a', parts));
}

const expectations = fc.array(bullet(fc.array(bullet(fc.constant([])), { maxLength: 2 })), { maxLength: 2 });

/** A name on one line: of a level, a section, a group, an attribute. */
function nameWith(before: string, behind = ''): fc.Arbitrary<string> {
  return hostileText.map((text) => `${before} ${text} ${behind}`.replace(/\s+/g, ' ').trim());
}

/** A section as documents have them: lists in it are expectations or examples. */
const anySection: fc.Arbitrary<Section> = fc
  .record({
    title: nameWith('Section'),
    group: fc.option(nameWith('Group'), { nil: undefined, freq: 8 }),
    intro: fc.array(fc.oneof(paragraph, code, quote), { maxLength: 2 }),
    expectations,
    examples: fc.array(richText, { maxLength: 2 }),
  })
  .map(({ title, group, expectations, ...more }) =>
    section(title, expectations, { ...more, ...(group === undefined ? {} : { group }) }),
  );

/** A level as a document may say it, with hostile texts in every place. */
export const hostileLevel: fc.Arbitrary<Level> = fc
  .record({
    title: nameWith('Baker'),
    statement: fc.oneof(fc.constant<Prose>([]), prose),
    intro: fc.array(fc.oneof(paragraph, code), { maxLength: 2 }),
    attributes: fc.array(
      fc.record({
        label: nameWith('Scope', 'here'),
        value: richText.map((value) => [{ type: 'text', value: 'of ' } as const, ...value]),
      }),
      { maxLength: 2 },
    ),
    sections: fc.array(anySection, { minLength: 1, maxLength: 3 }),
  })
  .map(({ title, ...parts }) => level(title, { id: 'l1', ...parts }));
