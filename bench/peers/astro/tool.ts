import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'devalue';
import { levelOfHtml } from '../../html.ts';
import { script, type Tool } from '../../tool.ts';

export const astro: Tool = {
  name: 'astro',
  build: [script('astro/build')],
  watch: [script('astro/watch')],
  // its development server writes elsewhere
  output: () => '.astro/data-store.json',
  types: () => '.astro/content.d.ts',
  async read(project) {
    const text = await readFile(join(project, 'node_modules/.astro/data-store.json'), 'utf8');
    const store = parse(text) as Map<string, Map<string, { rendered: { html: string } }>>;
    return [...(store.get('levels')?.values() ?? [])].map(({ rendered }) => levelOfHtml(rendered.html));
  },
};
