import { join } from 'node:path';
import { type Alias, build, type UserConfig } from 'vite';

const BENCH = join(import.meta.dirname, '..');
const DIST = join(BENCH, '../dist');

/** The built package, by the names that its users import. */
const careerLevels: Alias[] = [
  { find: /^career-levels$/, replacement: join(DIST, 'index.js') },
  { find: /^career-levels\//, replacement: `${DIST}/` },
];

/** Preact, wherever React is asked for. */
export const preact: Alias[] = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react', replacement: 'preact/compat' },
];

export interface Bundle {
  readonly alias?: readonly Alias[];
  readonly define?: Record<string, string>;
}

/** Makes one classic script of a page's script, as a site's own bundler would: production code, minified. */
export function bundlePage(file: string, { alias = [], define = {} }: Bundle = {}): Promise<string> {
  return bundle({
    define,
    // what stands outside of this folder uses the same React
    resolve: { alias: [...alias, ...careerLevels], dedupe: ['react', 'react-dom', 'preact'] },
    build: { rolldownOptions: { input: join(import.meta.dirname, file), output: { format: 'iife' } } },
  });
}

/** Makes a module of one that uses the built package, and leaves React outside. */
export function bundleEntry(code: string): Promise<string> {
  const entry = join(BENCH, 'entry.js');
  return bundle({
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    resolve: { alias: careerLevels },
    build: {
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', external: [/^react($|\/)/] },
    },
  });
}

async function bundle(config: UserConfig): Promise<string> {
  const result = await build({
    root: BENCH,
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { write: false, modulePreload: false, target: 'esnext', ...config.build },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Unexpected watcher, expected a bundle.');
  const scripts = output.output.flatMap((file) => ('code' in file ? file.code : []));
  if (scripts.length !== output.output.length)
    throw new Error(
      `Unexpected files ${output.output.map(({ fileName }) => fileName).join(', ')}, expected scripts.`,
    );
  return scripts.join('');
}
