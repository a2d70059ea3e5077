import type { Plugin } from 'vite';

const ID = '\0no-engines';

/**
 * Leaves the engines that gray-matter brings out of our files: the one that runs JavaScript, and js-yaml, which takes
 * longer to load than all the rest. The compiler hands it one of its own.
 */
export function grayMatterWithoutEngines(): Plugin {
  return {
    name: 'gray-matter-without-engines',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTheirs = /\/gray-matter\//.test(importer?.replaceAll('\\', '/') ?? '');
      return isTheirs && /(?:^|\/)engines$/.test(source) ? ID : undefined;
    },
    load(id) {
      return id === ID ? 'module.exports = {};' : undefined;
    },
  };
}
