import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { build } from 'vite';
import { fromRoot } from '../../root.ts';

const OPTIONS =
  '--ignoreConfig --strict --noEmit --module ESNext --moduleResolution Bundler --target ES2022 --jsx react-jsx ' +
  '--lib ES2023,DOM,DOM.Iterable --skipLibCheck --types react,node,vite/client --allowImportingTsExtensions --pretty false';

/** Gives a folder the packages that code with our components needs beside ours. */
export async function installReact(root: string): Promise<void> {
  for (const name of ['react', 'react-dom', 'vite', '@types']) {
    await symlink(fromRoot(`node_modules/${name}`), join(root, 'node_modules', name), 'dir');
  }
}

/** Returns what TypeScript has to say against files of a folder, as a project with a bundler compiles them. */
export function complaints(root: string, files: readonly string[]): string {
  const tsc = fromRoot('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, ...OPTIONS.split(' '), ...files], { cwd: root, encoding: 'utf8' })
    .stdout;
}

/** Bundles a module of a folder for Node, as a site's own bundler would, and returns where the result is. */
export async function bundledForNode(root: string, file: string): Promise<string> {
  const name = basename(file).replace(/\.\w+$/, '.mjs');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', development: false } },
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      ssr: join(root, file),
      outDir: join(root, 'bundled'),
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(root, 'bundled', name);
}

/** Runs a module of a folder, and returns what it exports. */
export async function exportsOf(root: string, file: string): Promise<Record<string, unknown>> {
  const { href } = pathToFileURL(await bundledForNode(root, file));
  // anew each time: a file of this name may have been another before
  return import(`${href}?${performance.now()}`);
}

/** Draws a node as a server does that waits for all of it. */
export async function drawn(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return new Response(prelude).text();
}
