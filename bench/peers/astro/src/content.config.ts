import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const levels = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './docs' }),
  schema: z.object({
    status: z.enum(['current', 'draft', 'legacy']).optional(),
    owner: z.string().optional(),
    organization: z.string().optional(),
    locale: z.string().optional(),
  }),
});

export const collections = { levels };
