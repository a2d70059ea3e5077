import type { Check } from './check.ts';
import { duplicateExpectation } from './duplicate-expectation.ts';
import { emptySection } from './empty-section.ts';
import { missingLevelFile } from './missing-level-file.ts';
import { missingTitle } from './missing-title.ts';
import { sharedSection } from './shared-section.ts';
import { titleMismatch } from './title-mismatch.ts';
import { unindexedLevel } from './unindexed-level.ts';

/** Every check of a whole framework. */
export const checks: readonly Check[] = [
  missingTitle,
  missingLevelFile,
  unindexedLevel,
  titleMismatch,
  emptySection,
  duplicateExpectation,
  sharedSection,
];
