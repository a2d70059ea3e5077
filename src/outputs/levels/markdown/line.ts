import type { LinkTarget } from '../../../model/types.ts';
import type { Phrase } from '../content/tree.ts';
import { canonical } from './canonical.ts';

/** A piece of a line of Markdown on its way to being text. */
type Piece =
  | { readonly type: 'text'; readonly characters: Character[] }
  | { readonly type: 'open' | 'close'; readonly mark: '*' | '_' | '**' }
  /** Markup that begins and ends with punctuation. */
  | { readonly type: 'raw'; readonly value: string }
  | { readonly type: 'break' };

interface Character {
  readonly value: string;
  /** Whether it is written by its number, so that it is punctuation to those who look for the ends of marks. */
  isNumbered: boolean;
}

/**
 * Phrases as Markdown, each of its lines beginning where a block may begin.
 *
 * @param hrefTo returns the address of a link, or `undefined` if its target is missing. Then only its text stays
 */
export function markdownLine(
  phrases: readonly Phrase[],
  hrefTo: (target: LinkTarget) => string | undefined,
): string {
  const pieces = canonical(withoutDeadLinks(phrases, hrefTo)).flatMap((phrase, index, all) =>
    piecesOf(phrase, hrefTo, touchesStrong(all, index)),
  );
  numberEdges(pieces);
  // what is beside a mark may make another mark's edge
  while (numberBesideMarks(pieces)) continue;
  return pieces.map((piece, index) => pieceText(piece, pieces, index)).join('');
}

/** A line of Markdown as a heading. */
export function headingLine(rank: number, line: string): string {
  // marks at the end would belong to the heading
  return `${'#'.repeat(rank)} ${line.replace(/(?<=^|\s)#(?=#*$)/, String.raw`\#`)}`;
}

function withoutDeadLinks(
  phrases: readonly Phrase[],
  hrefTo: (target: LinkTarget) => string | undefined,
): Phrase[] {
  return phrases.flatMap((phrase): Phrase[] => {
    if (!('children' in phrase)) return [phrase];
    const children = withoutDeadLinks(phrase.children, hrefTo);
    return phrase.type === 'link' && hrefTo(phrase.to) === undefined ? children : [{ ...phrase, children }];
  });
}

function touchesStrong(all: readonly Phrase[], index: number): boolean {
  return [all[index - 1], all[index + 1]].some((phrase) => phrase?.type === 'strong');
}

/** @param isByStrong whether emphasis has a `**` beside it, which its own mark must differ from */
function piecesOf(
  phrase: Phrase,
  hrefTo: (target: LinkTarget) => string | undefined,
  isByStrong: boolean,
): Piece[] {
  switch (phrase.type) {
    case 'text':
    case 'name':
      return [
        {
          type: 'text',
          characters: [...phrase.value].map((value) => ({ value, isNumbered: isLineControl(value) })),
        },
      ];
    case 'code':
      return [{ type: 'raw', value: codeSpan(phrase.value) }];
    case 'break':
      return [phrase];
    case 'link':
      return [
        { type: 'raw', value: '[' },
        ...childPieces(phrase.children, hrefTo, isByStrong),
        { type: 'raw', value: `](${destination(hrefTo(phrase.to) ?? '')})` },
      ];
    case 'words':
      return childPieces(phrase.children, hrefTo, isByStrong);
    case 'strong':
      return marked('**', childPieces(phrase.children, hrefTo, true));
    case 'emphasis': {
      const holdsStrong = phrase.children.some(({ type }) => type === 'strong');
      return marked(isByStrong || holdsStrong ? '_' : '*', childPieces(phrase.children, hrefTo, isByStrong));
    }
  }
}

function childPieces(
  children: readonly Phrase[],
  hrefTo: (target: LinkTarget) => string | undefined,
  isInStrong: boolean,
): Piece[] {
  return children.flatMap((child, index) =>
    piecesOf(child, hrefTo, isInStrong || touchesStrong(children, index)),
  );
}

function marked(mark: '*' | '_' | '**', pieces: Piece[]): Piece[] {
  return [{ type: 'open', mark }, ...pieces, { type: 'close', mark }];
}

/** White space at the ends of a line would be dropped. */
function numberEdges(pieces: readonly Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') continue;
    const { characters } = piece;
    const isEdge = (neighbour: Piece | undefined) => !neighbour || neighbour.type === 'break';
    const first = characters.findIndex(({ value }) => !isSpace(value));
    const last = characters.findLastIndex(({ value }) => !isSpace(value));
    for (const [place, character] of characters.entries()) {
      const isBefore = isEdge(pieces[index - 1]) && (first < 0 || place < first);
      const isBehind = isEdge(pieces[index + 1]) && place > last;
      if (isBefore || isBehind) character.isNumbered = true;
    }
  }
}

/**
 * Makes every mark one that Markdown sees: no space within it, and where its edge is not a letter or a number, none outside of
 * it either.
 *
 * @returns whether there was something to do
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function numberBesideMarks(pieces: readonly Piece[]): boolean {
  let isChanged = false;
  const number = (character: Character | undefined) => {
    if (!character || character.isNumbered) return;
    character.isNumbered = true;
    isChanged = true;
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'open' && piece.type !== 'close') continue;
    const before = lastOf(pieces[index - 1]);
    const behind = firstOf(pieces[index + 1]);
    const [inner, outer] = piece.type === 'open' ? [behind, before] : [before, behind];
    if (inner && isSpace(inner.value)) number(inner);
    const isWordInside = inner !== undefined && !inner.isNumbered && isWord(inner.value);
    const isOpenOutside = !outer || outer.isNumbered || isOpen(outer.value);
    if (!isOpenOutside && (piece.mark === '_' || !isWordInside)) number(outer);
  }
  return isChanged;
}

function firstOf(piece: Piece | undefined): Character | undefined {
  return piece?.type === 'text' ? piece.characters[0] : undefined;
}

function lastOf(piece: Piece | undefined): Character | undefined {
  return piece?.type === 'text' ? piece.characters.at(-1) : undefined;
}

function pieceText(piece: Piece, pieces: readonly Piece[], index: number): string {
  switch (piece.type) {
    case 'text': {
      const before = pieces[index - 1];
      return escape(piece.characters, !before || before.type === 'break');
    }
    case 'break':
      return '\\\n';
    case 'raw':
      return piece.value;
    default:
      return piece.mark;
  }
}

/** Everything that a block can begin with. */
const BLOCK_START = /^(?:[-+=>|]|#{1,6}(?:\s|$)|:-|(\d{1,9})(?=[.)](?:\s|$)))/u;

/** What makes an address, in which no mark is escaped, or what site generators take out of a line. */
const WITHIN_TEXT = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)|(?<=\{[ \t]*)[:#.]/giu;

function escape(characters: readonly Character[], beginsLine: boolean): string {
  const whole = characters.map(({ value }) => value).join('');
  const [start, digits] = (beginsLine && BLOCK_START.exec(whole)) || [];
  // "1." is no list where its dot is escaped
  const mark = start === undefined ? -1 : (digits?.length ?? 0);
  const within = new Set([...whole.matchAll(WITHIN_TEXT)].map(({ index }) => index));
  let offset = 0;
  return characters
    .map(({ value, isNumbered }, place) => {
      const isWithin = within.has(offset);
      offset += value.length;
      if (isNumbered) return `&#${value.codePointAt(0)};`;
      const isEscaped =
        isWithin || place === mark || isMarkup(value, characters[place - 1], characters[place + 1]);
      return isEscaped ? `\\${value}` : value;
    })
    .join('');
}

function isMarkup(value: string, before: Character | undefined, behind: Character | undefined): boolean {
  switch (value) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '~':
      return true;
    case '_':
      return ![before, behind].every((each) => each && !each.isNumbered && isWord(each.value));
    case '<':
      return !behind || /[a-z/!?]/i.test(behind.value);
    case '&':
      return !behind || behind.isNumbered || /[a-z#]/i.test(behind.value);
    case '!':
      // before a link it would make an image of it
      return !behind;
    default:
      return false;
  }
}

function codeSpan(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^`|`$|^ .*[^ ].* $/s.test(value);
  return isPadded ? `${fence} ${value} ${fence}` : fence + value + fence;
}

/** An address as the destination of a link. */
function destination(href: string): string {
  return href
    .replaceAll(/[\\()<>]/g, String.raw`\$&`)
    .replaceAll(/&(?=[#a-z])/gi, String.raw`\&`)
    .replaceAll(/[\s\p{Cc}]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function isSpace(character: string): boolean {
  return /^[^\S\v]$/.test(character);
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

/** What every reader of Markdown takes for a space or for punctuation, unlike line separators, symbols and emoji. */
function isOpen(character: string): boolean {
  return /^[\p{Zs}\t!-/:-@[-`{-~]$/u.test(character);
}

/** Whether a character would end a line or be taken for indentation. Most others may not be written by their numbers. */
function isLineControl(character: string): boolean {
  return /^[\t\n\f\r]$/.test(character);
}
