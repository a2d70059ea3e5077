import type { Plugin } from 'vite';

/** Lets satteri's own code find its binaries where satteri is installed, though it has become part of our files. */
export function satteriFromHere(): Plugin {
  return {
    name: 'satteri-from-here',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/satteri/index.js')) return undefined;
      const here = 'createRequire(import.meta.url)';
      if (!code.includes(here)) throw new Error('satteri no longer finds its binaries by createRequire.');
      return code.replace(here, `createRequire(${here}.resolve('satteri'))`);
    },
  };
}
