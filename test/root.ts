export { fromRoot } from '../build/root.ts';
