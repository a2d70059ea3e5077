import { postInstall } from 'fumadocs-mdx/next';
import mdx from 'fumadocs-mdx/rolldown';
import type { BuildOptions, Plugin } from 'rolldown';
import * as config from './source.config.ts';

/** Writes the index of the documents, and gives what Rolldown needs to compile it: the fastest of its bundlers. */
export async function bundle(dev: boolean): Promise<BuildOptions> {
  await postInstall({});
  return {
    input: './.source/server.ts',
    plugins: [await mdx({ ...config }, { dev }), dev && watchDocuments],
    external: /^(?:react|fumadocs)/,
    platform: 'node',
    output: { dir: 'out' },
  };
}

/** The documents' modules have names that end in a query, which Rolldown would take for files that never change. */
const watchDocuments: Plugin = {
  name: 'watch-documents',
  transform: {
    filter: { id: /\?collection=/ },
    handler(_code, id) {
      this.addWatchFile(id.replace(/\?.*/, ''));
    },
  },
};
