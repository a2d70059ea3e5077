import type { Plugin } from 'vite';
import pkg from '../../package.json' with { type: 'json' };

const NO_BINARY = /new Error\(\s*`Cannot find native binding[^)]*\([^)]*\)[^)]*\)/;
const WASM = `@bruits/satteri-wasm32-wasi@${pkg.dependencies.satteri}`;
/** Code that says which package is missing. */
const MESSAGE = `\`The Markdown parser has no program for this system (\${process.platform} \${process.arch}). Install one that runs anywhere: npm install --force ${WASM}\``;

/**
 * Lets satteri's own code find its binaries where satteri is installed, though it has become part of our files, and say what to
 * install where there is none: npm leaves out WebAssembly, for no system calls itself that.
 */
export function satteriFromHere(): Plugin {
  return {
    name: 'satteri-from-here',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/satteri/index.js')) return undefined;
      const here = 'createRequire(import.meta.url)';
      if (!code.includes(here)) throw new Error('satteri no longer finds its binaries by createRequire.');
      if (!NO_BINARY.test(code)) throw new Error('satteri no longer says so where it finds no binary.');
      return code
        .replace(here, `createRequire(${here}.resolve('satteri'))`)
        .replace(NO_BINARY, `Object.assign(new Error(${MESSAGE}), { code: 'NO_PARSER' })`);
    },
  };
}
