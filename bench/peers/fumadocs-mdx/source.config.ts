import { defineCollections, defineConfig } from 'fumadocs-mdx/config';
import { z } from 'zod';

export const levels = defineCollections({
  type: 'doc',
  dir: 'docs',
  schema: z.object({
    status: z.enum(['current', 'draft', 'legacy']).optional(),
    owner: z.string().optional(),
    organization: z.string().optional(),
    locale: z.string().optional(),
  }),
  // without its presets, such as code highlighting, which would cost it time
  mdxOptions: {},
});

export default defineConfig();
