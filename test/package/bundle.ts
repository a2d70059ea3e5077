import { build } from 'vite';
import { fromRoot } from '../root.ts';

/** Bundles a page's module that uses the built package, as a site's own bundler would. React stays outside. */
export async function bundle(code: string): Promise<string> {
  const result = await build({
    root: fromRoot('.'),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === fromRoot('page.js') ? id : undefined),
        load: (id) => (id === fromRoot('page.js') ? code : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fromRoot('page.js'),
        preserveEntrySignatures: 'strict',
        external: [/^react/],
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The page could not be bundled.');
  return output.output.map((file) => ('code' in file ? file.code : '')).join('');
}
