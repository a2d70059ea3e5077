import { en } from '../src/index.ts';

export const languages = { en };
