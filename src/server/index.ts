/** The elements for servers: with what they show in them, before any script runs. */
export { type RenderOptions, renderElement } from './renderElement.ts';
