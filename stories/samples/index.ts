/** Levels and frameworks that this project does not have, for the states that its own do not show. */
export * from './arabic.ts';
export * from './bakers.ts';
export * from './build.ts';
export * from './changes.ts';
export * from './designers.ts';
export * from './frameworks.ts';
export * from './german.ts';
export * from './glossary.ts';
export * from './growing.ts';
export * from './japanese.ts';
export * from './ladders.ts';
export * from './revisions.ts';
export * from './shapes.ts';
export * from './sheets.ts';
export * from './states.ts';
