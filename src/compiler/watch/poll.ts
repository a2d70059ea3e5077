import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How often files are looked at of which the system tells nothing, in milliseconds. */
const INTERVAL = 500;

/**
 * Looks now and then whether files are others than before, through links.
 *
 * @param listPaths the files to look at, relative to the folder; "" is the folder itself, of which only that it is the same counts
 * @param onOther gets the path of a file that is another than at the last look, that changed, came or went
 * @returns stops looking
 */
export function pollFiles(
  listPaths: () => ReadonlySet<string>,
  dir: string,
  onOther: (path: string) => void,
): () => void {
  const known = new Map<string, string>();
  const look = () => {
    const paths = listPaths();
    for (const path of paths) {
      const state = stateOf(join(dir, path));
      const before = known.get(path);
      known.set(path, state);
      if (before !== undefined && before !== state) onOther(path);
    }
    for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
  };
  look();
  const timer = setInterval(look, INTERVAL).unref();
  return () => clearInterval(timer);
}

/** What tells one file, or one state of it, from another. */
function stateOf(path: string): string {
  try {
    const stats = statSync(path);
    // what is in a folder is watched
    const content = stats.isDirectory() ? '' : `${stats.size} ${stats.mtimeMs}`;
    return `${stats.dev} ${stats.ino} ${stats.birthtimeMs} ${content}`;
  } catch {
    return 'gone';
  }
}
