import { bulletSpace } from './bullet-space.ts';
import type { Check } from './check.ts';
import { duplicateExpectation } from './duplicate-expectation.ts';
import { duplicateStep } from './duplicate-step.ts';
import { emptySection } from './empty-section.ts';
import { fileNameMismatch } from './file-name-mismatch.ts';
import { headingDepth } from './heading-depth.ts';
import { headingSpace } from './heading-space.ts';
import { indexOrder } from './index-order.ts';
import { lostBullet } from './lost-bullet.ts';
import { missingLevelFile } from './missing-level-file.ts';
import { missingTitle } from './missing-title.ts';
import { misspeltHeading } from './misspelt-heading.ts';
import { misspeltName } from './misspelt-name.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { noLevels } from './no-levels.ts';
import { noWords } from './no-words.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sharedSection } from './shared-section.ts';
import { skippedLevel } from './skipped-level.ts';
import { swallowedLabel } from './swallowed-label.ts';
import { titleMismatch } from './title-mismatch.ts';
import { unevenThemes } from './uneven-themes.ts';
import { unindexedLevel } from './unindexed-level.ts';
import { unknownOrder } from './unknown-order.ts';
import { unusedTrack } from './unused-track.ts';
import { wrongRole } from './wrong-role.ts';

/** Every check of a whole framework. */
export const checks: readonly Check[] = [
  missingTitle,
  missingLevelFile,
  unindexedLevel,
  indexOrder,
  unknownOrder,
  unusedTrack,
  titleMismatch,
  fileNameMismatch,
  wrongRole,
  headingDepth,
  headingSpace,
  bulletSpace,
  emptySection,
  duplicateExpectation,
  noWords,
  sharedSection,
  duplicateStep,
  skippedLevel,
  unevenThemes,
  misspeltName,
  misspeltHeading,
  swallowedLabel,
  lostBullet,
  mixedSpelling,
  mixedQuotes,
  reviewOverdue,
  noLevels,
];
