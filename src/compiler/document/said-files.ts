import { globOf } from '../names/globs.ts';
import { meantPath } from '../names/meant-path.ts';
import { asked } from '../names/near.ts';
import { type Diagnostic, toDiagnostic } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import type { Document } from './document.ts';

/** What the README says of the files around it. */
export interface SaidFiles {
  /** The paths of those that are levels, or hold them; undefined where it does not say. */
  readonly levels: ReadonlySet<string> | undefined;
  /** The paths of those that are themes of the same levels; undefined where it does not say. */
  readonly themes: ReadonlySet<string> | undefined;
  /** The paths of those that are no part of the framework. */
  readonly ignored: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The key that names the files which are themes of the same levels. */
export const THEME_FILES = 'themeFiles';

/** Says that no file is one. */
const NO_FILE = 'none';

/**
 * Reads which files the README's `levels`, `themeFiles` and `ignore` mean. A pattern that fits none is reported.
 *
 * @param paths those of all files
 */
export function saidFiles(readme: Document | undefined, paths: readonly string[]): SaidFiles {
  const diagnostics: Diagnostic[] = [];
  const others = paths.filter((path) => path !== readme?.path);
  const read = (key: string): ReadonlySet<string> | undefined => {
    const patterns = readme?.frontMatter.lists.get(key)?.items;
    if (!readme || !patterns) return undefined;
    if (key === THEME_FILES && patterns.every(({ value }) => value === NO_FILE)) return new Set();
    const found = patterns.flatMap(({ value, span }) => {
      const fitting = others.filter(globOf(value));
      if (fitting.length === 0) {
        const meant = meantPath(value, others);
        const expected =
          meant === undefined ? 'a file that is there, or a pattern that fits one' : `"${meant}"`;
        const message = `Unexpected "${value}" in \`${key}\`, expected ${expected}.`;
        const mend = meant === undefined ? adviceOn(others) : `${asked(meant)} If not, remove it.`;
        diagnostics.push(toDiagnostic(frontMatterName, readme.path, span, message, mend));
      }
      return fitting;
    });
    // what fits no file at all says nothing
    return patterns.length > 0 && found.length === 0 ? undefined : new Set(found);
  };
  return {
    levels: read('levels'),
    themes: read(THEME_FILES),
    ignored: read('ignore') ?? new Set(),
    diagnostics,
  };
}

function adviceOn([path]: readonly string[]): string {
  return `Remove it${path === undefined ? '' : `, or write a path such as ${path}`}.`;
}
