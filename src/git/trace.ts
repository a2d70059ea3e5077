import type { FilePatch, Hunk } from './patch.ts';

/** A text whose last change is looked for. */
export interface TracedText {
  /** Its lines, counted from 1, by the paths of their files. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** Whether it is changed by what is removed between its lines, too. */
  readonly isWhole: boolean;
}

/** What is still looked for: by path, the texts on each line. */
type Open = Map<string, Map<number, Set<TracedText>>>;

/**
 * Finds the patch that last changed each text. A line that was only moved within its file, or broken elsewhere, is not changed.
 *
 * @param patches what was changed, the newest first; the texts are as the first one left them
 * @returns for each text the place of its patch; without one, none changed it
 */
export function traceTexts(
  texts: readonly TracedText[],
  patches: readonly (readonly FilePatch[])[],
): ReadonlyMap<TracedText, number> {
  const found = new Map<TracedText, number>();
  const open: Open = new Map();
  for (const text of texts)
    for (const [path, lines] of text.lines) for (const line of lines) put(open, path, line, [text]);
  for (const [place, patch] of patches.entries()) {
    if (found.size === texts.length) break;
    const earlier: Open = new Map();
    for (const file of patch) {
      const lines = file.to === undefined ? undefined : open.get(file.to);
      if (file.to === undefined || !lines) continue;
      open.delete(file.to);
      const { kept, changed } = traceFile(file, lines);
      for (const text of changed) found.set(text, place);
      for (const [line, on] of kept) {
        const still = [...on].filter((text) => !found.has(text));
        if (file.from !== undefined && still.length > 0) put(earlier, file.from, line, still);
      }
    }
    // after all of them, because a patch may rename a file to the former name of another
    for (const [path, lines] of earlier) for (const [line, on] of lines) put(open, path, line, on);
  }
  return found;
}

function put(open: Open, path: string, line: number, texts: Iterable<TracedText>): void {
  const lines = open.get(path) ?? new Map<number, Set<TracedText>>();
  open.set(path, lines.set(line, new Set([...(lines.get(line) ?? []), ...texts])));
}

/** Where the texts of a file were before a patch, and which of them it changed. */
function traceFile(
  { hunks }: FilePatch,
  lines: ReadonlyMap<number, ReadonlySet<TracedText>>,
): {
  readonly kept: readonly (readonly [number, ReadonlySet<TracedText>])[];
  readonly changed: Set<TracedText>;
} {
  const changed = new Set<TracedText>();
  const kept: [number, ReadonlySet<TracedText>][] = [];
  const removed = removedLines(hunks);
  const moved = new Set<number>();
  for (const [line, on] of [...lines].sort(([a], [b]) => a - b)) {
    const hunk = hunks.findLast(({ after, added }) => after + (added.length === 0 ? 1 : 0) <= line);
    const offset = hunk ? line - hunk.after : 0;
    if (!hunk) kept.push([line, on]);
    else if (offset >= hunk.added.length)
      kept.push([line - endOf(hunk.after, hunk.added) + endOf(hunk.before, hunk.removed), on]);
    else {
      const text = worded(hunk.added[offset] ?? '');
      const before = rebroken(hunk, offset) ?? removed.get(text)?.shift();
      if (before !== undefined) {
        moved.add(before);
        kept.push([before, on]);
      } else if (text !== '') for (const each of on) changed.add(each);
    }
  }
  for (const hunk of hunks) {
    const isRemoval = hunk.removed.some(
      (text, place) => worded(text) !== '' && !moved.has(hunk.before + place),
    );
    if (isRemoval && !isRebroken(hunk))
      for (const text of around(hunk, lines)) if (text.isWhole) changed.add(text);
  }
  return { kept, changed };
}

/** The line after a stretch. */
function endOf(first: number, stretch: readonly string[]): number {
  return stretch.length === 0 ? first + 1 : first + stretch.length;
}

/** The removed lines by their words, each to be taken once. */
function removedLines(hunks: readonly Hunk[]): Map<string, number[]> {
  const byWords = new Map<string, number[]>();
  for (const { before, removed } of hunks) {
    for (const [place, text] of removed.entries()) {
      const words = worded(text);
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), before + place]);
    }
  }
  return byWords;
}

/** A line without its spaces. */
function worded(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a stretch has the same words as before, in other lines. */
function isRebroken({ removed, added }: Hunk): boolean {
  return removed.length > 0 && worded(removed.join('')) === worded(added.join(''));
}

/** In a stretch that is broken elsewhere, the line with the first word of a line of today. */
function rebroken(hunk: Hunk, offset: number): number | undefined {
  if (!isRebroken(hunk)) return undefined;
  let rest = worded(hunk.added.slice(0, offset).join('')).length;
  const place = hunk.removed.findIndex((text) => {
    rest -= worded(text).length;
    return rest < 0;
  });
  return hunk.before + Math.max(place, 0);
}

/** The texts on the lines of a stretch, or on the nearest line before it. */
function around(
  { after, added }: Hunk,
  lines: ReadonlyMap<number, ReadonlySet<TracedText>>,
): ReadonlySet<TracedText> {
  const texts = new Set<TracedText>();
  for (let line = after; line < after + added.length; line += 1)
    for (const text of lines.get(line) ?? []) texts.add(text);
  for (let line = after; line > 0 && texts.size === 0; line -= 1)
    for (const text of lines.get(line) ?? []) texts.add(text);
  return texts;
}
