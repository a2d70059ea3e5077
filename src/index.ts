export { CareerJourney } from './components/CareerJourney/CareerJourney.tsx';
export { LevelCard } from './components/LevelCard/LevelCard.tsx';
export { LevelCompare } from './components/LevelCompare/LevelCompare.tsx';
export { LevelLadder } from './components/LevelLadder/LevelLadder.tsx';
export { LevelMatrix } from './components/LevelMatrix/LevelMatrix.tsx';
export { LevelNext } from './components/LevelNext/LevelNext.tsx';
export { LevelSteps } from './components/LevelSteps/LevelSteps.tsx';
export { PrinciplesList } from './components/PrinciplesList/PrinciplesList.tsx';
export type { DisplayProps, HeadingLevel } from './components/shared.ts';
export type { AlignedRow, AlignmentReason } from './model/align.ts';
export type {
  Change,
  ComparedExpectation,
  ComparedSection,
  Comparison,
  Counts,
  FactRow,
  SameAs,
  SectionRow,
} from './model/compare.ts';
export { findLevel } from './model/lookup.ts';
export type * from './model/types.ts';
export { en } from './strings/en.ts';
export type { LevelStrings, Strings } from './strings/strings.ts';
