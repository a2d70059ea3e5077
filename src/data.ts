/** The framework that the project ships with, compiled from `framework/` by the Vite plugin or `npm run compile`. */
export * from '../.career-levels/index.js';
