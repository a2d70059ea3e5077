/** The elements for servers: with their content, for readers before any script runs. */
export { type RenderOptions, renderElement } from './renderElement.ts';
