/** What a part of a path may be: any number of parts, or the pieces that stand around each `*`. */
type Part = '**' | readonly string[];

/**
 * Makes a pattern such as `ladder/*.md` into a test of paths: `*` is any text within a name, `?` any letter, and `**` any
 * number of folders. A pattern that fits a folder fits all that is in it. It takes no longer than the lengths of pattern and
 * path multiplied, which patterns made into regular expressions can exceed by far.
 */
export function globOf(pattern: string): (path: string) => boolean {
  const parts = pattern
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part): Part => (part === '**' ? part : part.split(/\*+/)));
  return (path) => parts.length > 0 && fits(parts, path.normalize('NFC').split('/'));
}

function fits(parts: readonly Part[], names: readonly string[]): boolean {
  /** How many of the names may have been fitted so far. */
  let ends = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === '**') for (let at = end; at <= names.length; at += 1) next.add(at);
      else if (fitsName(part, names[end])) next.add(end + 1);
    }
    ends = next;
  }
  // "archive" and "archive/**" fit what is in the folder; "**/" in front of nothing would fit everything
  return [...ends].some((end) => end > 0);
}

/** Whether a name consists of pieces in their order, with anything between them. */
function fitsName(pieces: readonly string[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return first.length === name.length && isAt(first, name, 0);
  const end = name.length - last.length;
  if (!isAt(first, name, 0) || !isAt(last, name, end)) return false;
  let from = first.length;
  for (const piece of others) {
    while (from + piece.length <= end && !isAt(piece, name, from)) from += 1;
    from += piece.length;
  }
  return from <= end;
}

/** Whether a piece, in which `?` is any letter, is at a place of a name. */
function isAt(piece: string, name: string, place: number): boolean {
  if (place < 0 || place + piece.length > name.length) return false;
  for (let at = 0; at < piece.length; at += 1) {
    if (piece[at] !== '?' && piece[at] !== name[place + at]) return false;
  }
  return true;
}
