import { checks } from '../checks/index.ts';
import * as files from './files.ts';
import * as frontMatter from './front-matter.ts';
import * as links from './links.ts';
import type { Rule } from './rule.ts';
import * as text from './text.ts';

/** Every rule there is: those that reading a document can break, and the checks of the whole framework. */
export const rules: readonly Rule[] = [
  ...Object.values(files),
  ...Object.values(frontMatter),
  ...Object.values(text),
  ...Object.values(links),
  ...checks,
];
