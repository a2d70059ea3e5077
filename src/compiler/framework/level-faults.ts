import type { LevelDraft } from '../level/level.ts';
import { levelLink } from '../level/level-link.ts';
import { withoutEnding } from '../names/ending.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { duplicateId } from '../rules/duplicate-id.ts';
import { missingReadme } from '../rules/missing-readme.ts';

/** Reports that there is no README for the levels. */
export function reportMissingReadme([level]: readonly LevelDraft[], report: Report): void {
  const message = 'Unexpected folder without a README.md, expected one.';
  const mend =
    level && `Add a README.md with a title and a list of links to the levels: "${levelLink(level)}".`;
  report(missingReadme, '.', FILE_START, message, mend);
}

/** Reports levels that have the id of another. */
export function reportDuplicates(levels: readonly LevelDraft[], report: Report): void {
  const owners = new Map<string, LevelDraft>();
  for (const level of levels) {
    const owner = owners.get(level.id);
    if (!owner) owners.set(level.id, level);
    else {
      const place = `${owner.path}:${owner.heading?.span.start.line ?? 1}`;
      const message = `Unexpected level with the same id as the one in ${place}, expected a unique id.`;
      const mend =
        level.key === level.path
          ? `Rename one of the files, for example to ${numbered(level.path)}.`
          : 'Give the heading a different text.';
      report(duplicateId, level.path, level.heading?.span ?? FILE_START, message, mend);
    }
  }
}

function numbered(path: string): string {
  const name = withoutEnding(path);
  return `${name}-2${path.slice(name.length)}`;
}
