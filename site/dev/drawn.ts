import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Framework } from 'career-levels';
import type { ViteDevServer } from 'vite';
import { compile } from '../../src/compiler/index.ts';

/** The pages that a server writes: under a path, from the `template.html` and the `pages.tsx` of a folder. */
const FOLDERS = [
  // candidates are not among the internal readers
  { path: '/hiring/', from: '/hiring', audience: 'everyone' },
  { path: '/intranet/', from: '/intranet', audience: 'internal' },
  { path: '/', from: '/home', audience: 'internal' },
] as const;

/** What a page is drawn from. */
export interface Drawing {
  framework: Framework;
  /** The names between the slashes of its address, after the path that all of them are under. */
  path: readonly string[];
  /** The documents by their names. */
  sources: ReadonlyMap<string, string>;
}

export interface DrawnPage {
  title: string;
  /** HTML. */
  body: string;
}

/** What `pages.tsx` exports as `draw`; undefined where there is no such page. */
type Draw = (drawing: Drawing) => DrawnPage | undefined;

/** The pages to which an address belongs; undefined for a file, and for pages that no server writes. */
function folderOf(pathname: string): (typeof FOLDERS)[number] | undefined {
  if (!/^\/(?:[^./]+\/)*$/.test(pathname)) return undefined;
  return FOLDERS.find(({ path }) => (path === '/' ? pathname === path : pathname.startsWith(path)));
}

/**
 * The page at an address as HTML, "absent" where there is none, or undefined where that is not for us to say.
 *
 * @throws if the framework has errors, with the first
 */
export async function drawnPage(
  server: ViteDevServer,
  documents: string,
  pathname: string,
): Promise<string | 'absent' | undefined> {
  const folder = folderOf(pathname);
  if (!folder) return undefined;
  const { framework, diagnostics, sources } = await compile(documents, { audience: folder.audience });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${error.path}:${error.line}: ${error.message}`);
  if (!framework) throw new Error(`${documents} has no documents.`);
  const { draw } = (await server.ssrLoadModule(`${folder.from}/pages.tsx`)) as { draw: Draw };
  const path = pathname.slice(folder.path.length).split('/').slice(0, -1);
  const page = draw({ framework, path, sources });
  if (!page) return 'absent';
  const template = await readFile(
    fileURLToPath(new URL(`..${folder.from}/template.html`, import.meta.url)),
    'utf8',
  );
  const html = template.replace('<!--title-->', () => page.title).replace('<!--body-->', () => page.body);
  return server.transformIndexHtml(pathname, html);
}
