import { defineCollection, defineConfig, s } from 'velite';
import { levelOf } from '../../peers/content-collections/sections.ts';

const levels = defineCollection({
  name: 'Level',
  pattern: '**/*.md',
  schema: s
    .object({
      status: s.enum(['current', 'draft', 'legacy']).optional(),
      owner: s.string().optional(),
      organization: s.string().optional(),
      locale: s.string().optional(),
    })
    .transform((matter, { meta }) => {
      if (!meta.mdast) throw new Error(`Unexpected ${meta.path} without content.`);
      return { ...matter, ...levelOf(meta.mdast) };
    }),
});

export default defineConfig({ root: 'docs', strict: true, collections: { levels } });
