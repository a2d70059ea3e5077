export { CareerJourney, type CareerJourneyProps } from './components/CareerJourney/CareerJourney.tsx';
export { GlossaryList, type GlossaryListProps } from './components/GlossaryList/GlossaryList.tsx';
export { LevelCard, type LevelCardProps } from './components/LevelCard/LevelCard.tsx';
export { LevelChanges, type LevelChangesProps } from './components/LevelChanges/LevelChanges.tsx';
export { LevelCompare, type LevelCompareProps } from './components/LevelCompare/LevelCompare.tsx';
export { LevelGrowth, type LevelGrowthProps } from './components/LevelGrowth/LevelGrowth.tsx';
export { LevelLadder, type LevelLadderProps } from './components/LevelLadder/LevelLadder.tsx';
export { LevelMatrix, type LevelMatrixProps } from './components/LevelMatrix/LevelMatrix.tsx';
export { LevelNext, type LevelNextProps } from './components/LevelNext/LevelNext.tsx';
export { LevelSteps, type LevelStepsProps } from './components/LevelSteps/LevelSteps.tsx';
export { PrinciplesList, type PrinciplesListProps } from './components/PrinciplesList/PrinciplesList.tsx';
export type { DisplayProps, HeadingLevel } from './components/shared.ts';
export type * from './model/change-report.ts';
export type { AlignedRow, AlignmentReason } from './model/comparison/align.ts';
export type {
  Change,
  ComparedExpectation,
  ComparedSection,
  Comparison,
  Counts,
  FactRow,
  SameAs,
  SectionRow,
} from './model/comparison/compare.ts';
export { hrefOnPage } from './model/names/anchors.ts';
export { findLevel } from './model/names/lookup.ts';
export { levelsAfter } from './model/tracks/paths.ts';
export type * from './model/types.ts';
export { en } from './strings/en.ts';
export type { CopyStrings, LevelStrings, Strings } from './strings/strings.ts';
