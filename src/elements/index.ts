/** The elements for a page with a bundler. Importing them defines none: `define` does. */
export { CareerJourneyElement } from './classes/CareerJourneyElement.tsx';
export type { CareerLevelsEventMap } from './classes/events.ts';
export { FrameworkElement } from './classes/FrameworkElement.tsx';
export { GlossaryListElement } from './classes/GlossaryListElement.tsx';
export { GrowthSheetElement } from './classes/GrowthSheetElement.tsx';
export { LevelCardElement } from './classes/LevelCardElement.tsx';
export { LevelChangesElement } from './classes/LevelChangesElement.tsx';
export { LevelCompareElement } from './classes/LevelCompareElement.tsx';
export { LevelCopyElement } from './classes/LevelCopyElement.tsx';
export { LevelGrowthElement } from './classes/LevelGrowthElement.tsx';
export { LevelMatrixElement } from './classes/LevelMatrixElement.tsx';
export { LevelNextElement } from './classes/LevelNextElement.tsx';
export { LevelPickerElement } from './classes/LevelPickerElement.tsx';
export { LevelStepsElement } from './classes/LevelStepsElement.tsx';
export { PrinciplesListElement } from './classes/PrinciplesListElement.tsx';
export { define } from './define.ts';
