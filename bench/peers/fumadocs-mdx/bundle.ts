import { postInstall } from 'fumadocs-mdx/next';
import mdx from 'fumadocs-mdx/rolldown';
import type { BuildOptions } from 'rolldown';
import * as config from './source.config.ts';

/** Writes the index of the documents, and gives what Rolldown needs to compile it: the fastest of its bundlers. */
export async function bundle(dev: boolean): Promise<BuildOptions> {
  await postInstall({});
  return {
    input: './.source/server.ts',
    plugins: [await mdx({ ...config }, { dev })],
    external: /^(?:react|fumadocs)/,
    platform: 'node',
    output: { dir: 'out' },
  };
}
