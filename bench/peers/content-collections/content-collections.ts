import { defineCollection, defineConfig } from '@content-collections/core';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { z } from 'zod';
import { levelOf } from './sections.ts';

const parse = (content: string) => levelOf(fromMarkdown(content));

const levels = defineCollection({
  name: 'levels',
  directory: 'docs',
  include: '**/*.md',
  schema: z.object({
    status: z.enum(['current', 'draft', 'legacy']).optional(),
    owner: z.string().optional(),
    organization: z.string().optional(),
    locale: z.string().optional(),
    content: z.string(),
  }),
  // its cache costs a first build time and saves later ones more
  transform: async ({ content, ...matter }, { cache }) => ({
    ...matter,
    ...(process.env['BENCH_WATCH'] ? await cache(content, parse) : parse(content)),
  }),
});

export default defineConfig({ content: [levels] });
