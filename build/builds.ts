import type { UserConfig } from 'vite';
import { command } from './command.ts';
import { components } from './components.ts';
import { elements } from './elements.ts';
import { node } from './node.ts';
import { scriptTag } from './script-tag.ts';
import { server } from './server.ts';
import { styles } from './styles.ts';

/** What `dist` is made of. Built apart, so that no file can share a piece made for another renderer. */
export const builds: Readonly<Record<string, UserConfig>> = {
  node,
  command,
  components,
  elements,
  server,
  styles,
  'script-tag': scriptTag,
};
