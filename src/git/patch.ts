/** Lines that a commit removed and put in their place. */
export interface Hunk {
  /** The first removed line, counted from 1; where none is removed, the line before. */
  readonly before: number;
  readonly removed: readonly string[];
  /** The first added line; where none is added, the line before. */
  readonly after: number;
  readonly added: readonly string[];
}

/** What a commit did to a file. */
export interface FilePatch {
  /** Its path before and after; `undefined` where it did not exist. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** In the order of the file. */
  readonly hunks: readonly Hunk[];
}

/** The options for which Git writes a diff that {@link parsePatches} reads, whatever the user has configured; no program of theirs runs. */
export const PATCH_OPTIONS: readonly string[] = [
  '-r',
  '--patch',
  '--unified=0',
  '--ignore-all-space',
  '--ignore-blank-lines',
  '--find-renames',
  '--diff-algorithm=histogram',
  '--text',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

const COMMIT = /^[0-9a-f]{40,64}$/;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Reads diffs as Git writes them: by commit where it names one before each, otherwise under ''. */
export function parsePatches(output: string): ReadonlyMap<string, readonly FilePatch[]> {
  const lines = output.split('\n');
  const byCommit = new Map<string, OpenPatch[]>();
  let files: OpenPatch[] = [];
  let file = emptyPatch();
  byCommit.set('', files);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const hunk = HUNK.exec(line);
    if (COMMIT.test(line)) {
      files = [];
      byCommit.set(line, files);
    } else if (line.startsWith('diff --git ')) {
      file = emptyPatch();
      files.push(file);
    } else if (line.startsWith('rename from ')) file.from = unquoted(line.slice('rename from '.length));
    else if (line.startsWith('rename to ')) file.to = unquoted(line.slice('rename to '.length));
    else if (line.startsWith('--- ')) file.from = pathIn(line);
    else if (line.startsWith('+++ ')) file.to = pathIn(line);
    else if (hunk) {
      const take = (count = '1') => {
        const taken = lines.slice(at + 1, at + 1 + Number(count)).map((text) => text.slice(1));
        at += taken.length;
        // after the last line of a file that does not end with a line end
        if (lines[at + 1]?.startsWith('\\')) at += 1;
        return taken;
      };
      const [, before, removedCount, after, addedCount] = hunk;
      const removed = take(removedCount);
      file.hunks.push({ before: Number(before), removed, after: Number(after), added: take(addedCount) });
    }
  }
  return byCommit;
}

/** A file's patch while it is read. */
interface OpenPatch {
  from: string | undefined;
  to: string | undefined;
  readonly hunks: Hunk[];
}

function emptyPatch(): OpenPatch {
  return { from: undefined, to: undefined, hunks: [] };
}

/** The path in a line such as `+++ b/levels/L1.md`; a name with a space in it has a tab at its end. */
function pathIn(line: string): string | undefined {
  const path = unquoted(line.slice(4).replace(/\t$/, ''));
  return path === '/dev/null' ? undefined : path.slice(2);
}

function unquoted(path: string): string {
  return path.startsWith('"') ? path.slice(1, -1).replace(/\\(["\\])/g, '$1') : path;
}
