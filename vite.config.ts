import { defineConfig, type UserConfig } from 'vite';
import { command } from './build/command.ts';
import { components } from './build/components.ts';
import { elements } from './build/elements.ts';
import { node } from './build/node.ts';
import { scriptTag } from './build/script-tag.ts';
import { server } from './build/server.ts';
import { styles } from './build/styles.ts';
import { siteConfig } from './site/dev/config.ts';

/** What `vite build --mode …` makes. Built apart, so that no file can share a piece made for another renderer. */
const builds: Record<string, UserConfig> = {
  components,
  styles,
  elements,
  'script-tag': scriptTag,
  node,
  server,
  command,
};

export default defineConfig(({ mode }) => builds[mode] ?? siteConfig());
