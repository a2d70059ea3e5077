import { globOf } from '../names/globs.ts';
import { type Diagnostic, toDiagnostic } from '../rules/diagnostics.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import type { Document } from './document.ts';

/** What the README says of the files around it. */
export interface SaidFiles {
  /** The paths of those that are levels, or hold them; undefined where it does not say. */
  readonly levels: ReadonlySet<string> | undefined;
  /** The paths of those that are no part of the framework. */
  readonly ignored: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads which files the README's `levels` and `ignore` mean. A pattern that fits none is reported.
 *
 * @param paths those of all files
 */
export function saidFiles(readme: Document | undefined, paths: readonly string[]): SaidFiles {
  const diagnostics: Diagnostic[] = [];
  const others = paths.filter((path) => path !== readme?.path);
  const read = (key: string): ReadonlySet<string> | undefined => {
    const patterns = readme?.frontMatter.lists.get(key)?.items;
    if (!readme || !patterns) return undefined;
    const found = patterns.flatMap(({ value, span }) => {
      const fitting = others.filter(globOf(value));
      if (fitting.length === 0) {
        const message = `Unexpected "${value}" in \`${key}\`, expected the path of a file in the folder, or a pattern that one fits.`;
        const mend = `Write a path such as ${others[0] ?? 'L1.md'}, or a pattern such as ladder/*.md.`;
        diagnostics.push(toDiagnostic(frontMatterValue, readme.path, span, message, mend));
      }
      return fitting;
    });
    return new Set(found);
  };
  return { levels: read('levels'), ignored: read('ignore') ?? new Set(), diagnostics };
}
