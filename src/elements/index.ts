/** The elements for a page with a bundler. Importing them defines none: `define` does. */
export { CareerJourneyElement } from './CareerJourneyElement.tsx';
export { define } from './define.ts';
export type { CareerLevelsEventMap } from './events.ts';
export { FrameworkElement } from './FrameworkElement.tsx';
export { LevelCardElement } from './LevelCardElement.tsx';
export { LevelCompareElement } from './LevelCompareElement.tsx';
export { LevelCopyElement } from './LevelCopyElement.tsx';
export { LevelMatrixElement } from './LevelMatrixElement.tsx';
export { LevelNextElement } from './LevelNextElement.tsx';
export { LevelPickerElement } from './LevelPickerElement.tsx';
export { LevelStepsElement } from './LevelStepsElement.tsx';
export { PrinciplesListElement } from './PrinciplesListElement.tsx';
