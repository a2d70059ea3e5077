import type { BesideReason } from '../divide/beside-levels.ts';
import type { DividedFolder } from '../divide/divide.ts';
import type { Document } from '../document/document.ts';
import { firstNames } from '../names/first-names.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { forgottenLevel } from '../rules/forgotten-level.ts';
import { unlikeLevel } from '../rules/unlike-level.ts';
import type { Notes } from './framework.ts';

const REASONS: Readonly<Record<BesideReason, string>> = {
  page: 'as the page of its folder',
  name: 'by its name',
  unlike: 'as it has nothing of a level',
};

/** The paths of the documents of which a warning says that they were taken for text beside the levels. */
export function doubtedBeside({ all, beside }: DividedFolder): readonly string[] {
  // where there is no level at all, `no-levels` says so; that the page of a folder is text needs no warning
  if (all.every(({ parts }) => parts.levels.length === 0)) return [];
  return [...beside].flatMap(([{ path }, reason]) => (reason === 'page' ? [] : path));
}

/**
 * Says which documents were taken for text beside the levels.
 *
 * @param readmePath the document whose front matter can say otherwise
 */
export function explainBeside(divided: DividedFolder, readmePath: string, { infer, report }: Notes): void {
  const { all, beside } = divided;
  const levels = all
    .filter(({ document, parts }) => !document.isReadme && parts.levels.length > 0)
    .map(({ document }) => document.path);
  const doubted = new Set(doubtedBeside(divided));
  const isSayable = levels.length > 0 && levels.every((path) => !/[*?]/.test(path));
  const say = isSayable ? { say: { path: readmePath, key: 'levels', value: levels } } : {};
  for (const [{ path }, reason] of beside) {
    infer({ path, line: 1, text: `no level, ${REASONS[reason]}`, ...say });
    if (!doubted.has(path)) continue;
    const message = `Unexpected document that ${reason === 'name' ? 'has a name that no level has' : 'has nothing of a level'}, expected a level. It is a section of the framework.`;
    const mend = `Say in the front matter of ${readmePath} which files are levels, for example "levels: [${path}]" with all the others, or that it is no part of the framework: "ignore: [${path}]".`;
    report(unlikeLevel, path, FILE_START, message, mend);
  }
}

/** Reports, all at once, the files that look like levels though the README's `levels` leaves them out. */
export function reportForgotten(
  paths: readonly string[],
  readme: Document | undefined,
  report: Report,
): void {
  const said = readme?.frontMatter.lists.get('levels');
  if (!readme || !said || paths.length === 0) return;
  const [those, them] =
    paths.length === 1 ? [paths[0], 'it'] : [`${paths.length} files (${firstNames(paths)})`, 'them'];
  const message = `Unexpected \`levels\` without ${those}, expected every file that looks like a level.`;
  const mend = `Add ${them} to \`levels\`. Where one is no level, take it off the list of levels, or say "ignore: [${paths[0]}]".`;
  report(forgottenLevel, readme.path, said.span, message, mend);
}
