import { pastedBullet } from '../../rules/pasted-bullet.ts';
import type { Dialect, Problem } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import type { Change } from './translation.ts';

const SPACE = String.raw`[ \t\u00a0\u2000-\u200a\u202f\u3000]`;
/** Signs that nothing but a bullet begins with; the last ones are Word's own. */
const SURE = '[•‣◦⁃∙●○▪▫■□►▸➢➤\uf0a7\uf0b7\uf0d8](?!\ufe0f)';
/** Signs that may be dashes or the like where they are alone. */
const LIKELY = `[–—·‐‑−](?=${SPACE})|-(?=\\p{L})`;
/** Word's bullet of a second list, where there is a first one. */
const LETTER = String.raw`o(?=\t|[ \u00a0]{2})`;
const BULLET = new RegExp(
  `^(?<quote>(?:[ \\t]*>)*)(?<indent>[ \\t]*)(?<sign>(?<sure>${SURE})|(?<likely>${LIKELY})|${LETTER})${SPACE}*(?=\\S)`,
  'u',
);
const LIST_ITEM = /^(?<indent>[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\S/;
const HEADING = /^[ \t>]*#{1,6}(?:[ \t]|$)/;

/** A bullet that is still open: how far it is indented in the file and in Markdown. */
interface Open {
  readonly width: number;
  readonly column: number;
  readonly sign: string;
}

/** Bullets that follow each other. */
interface Run {
  readonly quote: string;
  readonly open: Open[];
  readonly changes: Change[];
  readonly first: { readonly start: number; readonly end: number; readonly sign: string };
  isSure: boolean;
}

/** Lists as pasted from a text editor, with its own bullets. */
export const pastedBullets: Dialect = {
  sign: /^[ \t>]*(?:[•‣◦⁃∙●○▪▫■□►▸➢➤\uf0a7\uf0b7\uf0d8–—·‐‑−]|-[^\s-])/m,
  translate(text) {
    const runs = findRuns(text);
    return {
      changes: runs.flatMap(({ changes }) => changes),
      problems: runs.map(problemOf),
    };
  },
};

function problemOf({ first, changes }: Run): Problem {
  const { sign, start, end } = first;
  const lines = changes.length === 1 ? 'a line' : `${changes.length} lines`;
  const found =
    sign === '-' ? `"-" without a space after it in ${lines}` : `"${sign}" at the start of ${lines}`;
  const message = `Unexpected ${found}, expected "- ". It is read as a bullet.`;
  return { rule: pastedBullet, start, end, message, fix: changes };
}

function findRuns(text: string): readonly Run[] {
  const isHidden = hiddenIn(text);
  const found: Run[] = [];
  let run: Run | undefined;
  let isAfterBlank = true;
  let before = '';
  /** The column at which the text of the last bullet in Markdown begins. */
  let list = Number.POSITIVE_INFINITY;
  let start = -1;
  const endRun = () => {
    if (run && (run.isSure || run.changes.length > 1)) found.push(run);
    run = undefined;
  };
  for (const line of text.split('\n')) {
    start += 1;
    const at = start;
    start += line.length;
    const bullet = isHidden(at) ? undefined : BULLET.exec(line)?.groups;
    const isBlank = /^[\s>]*$/.test(line);
    if (bullet && (run || bullet['sure'] || (bullet['likely'] && (isAfterBlank || endsInColon(before))))) {
      const isOther = run && isAfterBlank && !bullet['sure'] && bullet['sign'] !== run.first.sign;
      if (run?.quote !== bullet['quote'] || isOther) endRun();
      run = withBullet(run, bullet, line, at, list);
    } else if (!isBlank) {
      const width = widthOf(line.slice(0, line.search(/[^\s>]/)));
      const item = LIST_ITEM.exec(line)?.groups?.['indent'];
      const isOutside = isAfterBlank && width <= (run?.open[0]?.width ?? 0);
      if (isHidden(at) || item !== undefined || HEADING.test(line) || isOutside) endRun();
      if (item !== undefined) list = widthOf(item);
      else if (HEADING.test(line) || (isAfterBlank && width < list)) list = Number.POSITIVE_INFINITY;
    }
    isAfterBlank = isBlank || HEADING.test(line);
    before = line;
  }
  endRun();
  return found;
}

function withBullet(
  run: Run | undefined,
  { quote = '', indent = '', sign = '', sure }: Readonly<Record<string, string | undefined>>,
  line: string,
  lineStart: number,
  list: number,
): Run {
  const width = widthOf(quote + indent);
  const start = lineStart + quote.length;
  const first = { start: start + indent.length, end: start + indent.length + sign.length, sign };
  const { open, changes, ...rest }: Run = run ?? { quote, open: [], changes: [], first, isSure: false };
  const column = placeOf(open, width, sign) ?? firstColumn(width, list);
  open.push({ width, column, sign });
  const length = BULLET.exec(line)?.[0].length ?? 0;
  changes.push({
    start,
    end: lineStart + length,
    text: `${' '.repeat(Math.max(column - widthOf(quote), 0))}- `,
  });
  return { ...rest, open, changes, isSure: rest.isSure || sure !== undefined };
}

/** Where a bullet goes among those that are open, of which it closes what it is beside or outside. */
function placeOf(open: Open[], width: number, sign: string): number | undefined {
  const outer = open[0];
  if (!outer) return undefined;
  while ((open.at(-1)?.width ?? 0) > width) open.pop();
  const alike = open.findLastIndex((each) => each.width === width && each.sign === sign);
  if (alike >= 0) {
    const { column } = open[alike] ?? outer;
    open.length = alike;
    return column;
  }
  const parent = open.at(-1);
  return parent ? parent.column + 2 : outer.column;
}

/** Where the first bullet goes: as deep as it is, unless that would make code of it. */
function firstColumn(width: number, list: number): number {
  if (width < list) return width < 4 || list < Number.POSITIVE_INFINITY ? width : 0;
  return width < list + 4 ? width : list;
}

function endsInColon(line: string): boolean {
  return /[:：][*_]*\s*$/.test(line);
}

/** How many columns white space and marks of quotes take; a tab leads to the next multiple of four. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}
