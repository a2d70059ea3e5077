import { astro } from './peers/astro/tool.ts';
import { careerLevels } from './peers/career-levels/tool.ts';
import { careerLevelsJson } from './peers/career-levels-json/tool.ts';
import { contentCollections } from './peers/content-collections/tool.ts';
import { contentlayer } from './peers/contentlayer2/tool.ts';
import { fumadocsMdx } from './peers/fumadocs-mdx/tool.ts';
import { velite } from './peers/velite/tool.ts';

/** All that are compared; the first is the one that the others are compared with. */
export const TOOLS = [
  careerLevels,
  careerLevelsJson,
  velite,
  contentCollections,
  astro,
  fumadocsMdx,
  contentlayer,
];
