import { groupBy } from '../../model/group.ts';
import type { Document } from '../document/document.ts';
import { once } from '../document/tree/once.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import { excerpt } from '../rules/excerpt.ts';
import { type Bullet, bulletsIn, type Line } from './bullets.ts';
import type { Check, Finding } from './check.ts';

function listing(...lines: readonly string[]): string {
  return `# L1: Baker\n\n## Bread\n\n${lines.join('\n')}\n`;
}

/** A line has lost its "- ", so it has become part of the bullet above. */
export const lostBullet: Check = {
  name: 'lost-bullet',
  severity: 'warning',
  why: 'Without its sign, Markdown treats the line as part of the bullet above, so two expectations become one.',
  mend: 'Write "- " before the line, or two spaces if it belongs to the bullet above.',
  examples: {
    good: [
      SOUND,
      withLevel(listing('- I bake bread', '  Rolls are bread, too', '- I sell bread')),
      withLevel(
        listing('- I bake bread with a sourdough of our own, as did the', 'Bakers before me.', '- I greet.'),
      ),
      withLevel(listing('- I bake bread.', 'It is good.', '- I sell bread.', 'It is cheap.')),
      withLevel(listing('- I bake bread.', 'It is good.', '- I sell bread.', '- I greet.')),
      withLevel(listing('- I bake bread:  ', 'Rolls and buns', '- I sell bread')),
      withLevel(listing('- `bread`: what I bake.', 'If none, I rest.', '- `rolls`: what I sell.')),
      withLevel(listing('- I bake bread.', 'Example: I baked rolls.', '- I sell bread.')),
    ],
    bad: [
      { files: withLevel(listing('- I bake bread.', 'I sell bread.', '- I greet.')), at: 'L1.md:6:1' },
      { files: withLevel(listing('- Bakes bread', '- Sells bread', 'Greets')), at: 'L1.md:7:1' },
      {
        files: withLevel(listing('- **Oven**: I bake', '**Shop**: I sell', '- **Door**: I greet')),
        at: 'L1.md:6:1',
      },
      {
        files: withLevel(listing('- I bake', '  - I knead', '  - I prove', '  I shape', '- I sell')),
        at: 'L1.md:8:3',
      },
      { files: withLevel(listing('- パンを焼く', 'パンを売る', '- 客を迎える')), at: 'L1.md:6:1' },
    ],
  },
  *run({ documents }) {
    for (const document of documents) yield* lostIn(document);
  },
};

/** How a bullet begins: with a letter that is no small one, perhaps within marks. */
const START = '[*_"“‘\'(]*[\\p{Lu}\\p{Lo}]';
const BEGINS = new RegExp(`^${START}`, 'u');
const MAY_BE = new RegExp(`^[ \\t>]*(?:[-*+]|\\d+[.)])[ \\t]+.*\\n[ \\t>]*${START}`, 'mu');
const ENDED = /[.!?;。！？；…؟।][)\]"'”’»*_]*\s*$/u;
const HARD_BREAK = /(?: {2}|\\)\r?$/;
const LABELLED = /^[*_]*[^:：]{1,40}[:：]/u;

/** No editor breaks lines before this many characters. */
const LEAST_WIDTH = 60;

const lostIn = once(({ path, tree, text }: Document): readonly Finding[] => {
  // few documents have a line that could be one at all
  if (!MAY_BE.test(text)) return [];
  const lines = text.split('\n');
  const bullets = bulletsIn(tree, lines).map((bullet) => ({ ...bullet, lost: lostAfter(bullet, lines) }));
  const styles = new Map(
    [...groupBy(bullets, ({ list }) => list)].map(([list, own]) => [list, styleOf(own, lines)]),
  );
  const common = styleOf(bullets, lines);
  return bullets.flatMap(({ lost }) =>
    lost.flatMap(({ line, column, text, owner }): Finding[] => {
      const style = owner.list.children.length > 1 ? styles.get(owner.list) : common;
      if (!style || !isWritten(style, text, lines[line - 2] ?? '')) return [];
      const expected = excerpt(owner.marker + text);
      const start = { line, column };
      return [
        {
          path,
          span: { start, end: { line, column: column + text.trimEnd().length } },
          message: `Unexpected line "${excerpt(text)}" in the bullet above it, expected "${expected}".`,
          mend: `Write "${expected}", or indent the line like the text of the bullet above if it belongs to that.`,
          fix: { edits: [{ start, end: start, text: owner.marker }] },
        },
      ];
    }),
  );
});

/** A line that may be a bullet, and the bullet whose neighbour it would be. */
type LostLine = Line & { readonly owner: Bullet };

type BulletWithLost = Bullet & { readonly lost: readonly LostLine[] };

/** The lines after a bullet that may be bullets; none where another line goes on with its text. */
function lostAfter(bullet: Bullet, lines: readonly string[]): readonly LostLine[] {
  const found = bullet.further.flatMap((further) => {
    const owner = ownerOf(bullet, further.column);
    const isOne =
      owner &&
      !further.indent.includes('\t') &&
      quotes(further.indent) === quotes(lines[bullet.line - 1]?.slice(0, bullet.column - 1) ?? '') &&
      BEGINS.test(further.text) &&
      !HARD_BREAK.test(lines[further.line - 2] ?? '');
    return isOne ? [{ ...further, owner }] : [];
  });
  return found.length === bullet.further.length ? found : [];
}

/** The bullet whose neighbour a line would be, if it had a sign; the line begins left of the text of that bullet. */
function ownerOf(bullet: Bullet, column: number): Bullet | undefined {
  if (bullet.parent && column < bullet.column) return ownerOf(bullet.parent, column);
  return column < bullet.textColumn ? bullet : undefined;
}

function quotes(indent: string): number {
  return indent.split('>').length;
}

/** How bullets are written that are on one line each. */
interface Style {
  /** The length of the longest line. */
  readonly width: number;
  readonly areEnded: boolean;
  readonly areLabelled: boolean;
  /** What all of several begin with. */
  readonly firstWord: string | undefined;
}

/** @returns `undefined` if lines may well go on with such bullets: other lines do, most bullets have one, or none has a capital */
function styleOf(bullets: readonly BulletWithLost[], lines: readonly string[]): Style | undefined {
  const single = bullets.filter(({ further }) => further.length === 0);
  const lost = bullets.filter(({ lost }) => lost.length > 0);
  if (single.length === 0 || single.length < lost.length) return undefined;
  if (single.length + lost.length < bullets.length) return undefined;
  const texts = single.map(({ line, textColumn }) => lines[line - 1]?.slice(textColumn - 1) ?? '');
  if (!texts.some((each) => BEGINS.test(each))) return undefined;
  const [word, ...others] = new Set(texts.map(firstWord));
  return {
    width: single.reduce((width, { line }) => Math.max(width, lines[line - 1]?.length ?? 0), LEAST_WIDTH),
    areEnded: texts.some((each) => ENDED.test(each)),
    areLabelled: texts.every((each) => LABELLED.test(each)),
    firstWord: single.length > 1 && others.length === 0 ? word : undefined,
  };
}

/** Whether a line, and the one before it, read as bullets of a style do. */
function isWritten(
  { width, areEnded, areLabelled, firstWord: word }: Style,
  text: string,
  before: string,
): boolean {
  // an editor that breaks lines would have put the first word on the line before, where there was room for it
  const isBroken = before.trimEnd().length + 1 + firstWord(text).length > width;
  return (
    !isBroken &&
    (ENDED.test(before) || !areEnded) &&
    (areLabelled || !LABELLED.test(text)) &&
    (word === undefined || word === firstWord(text))
  );
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? '';
}
