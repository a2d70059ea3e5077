import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../../src/compiler/index.ts';
import { buildScriptTag } from './script-tag.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SOURCE = path('../../src');

/**
 * Serves what a Vite page cannot be by itself: the script-tag file as it is built for a release, the style sheet, and the
 * hiring page as HTML from a server. Both pages get a script that takes a changed document over without a reload.
 */
export function sitePages({ framework }: { framework: string }): Plugin {
  let scriptTag: Promise<string> | undefined;
  return {
    name: 'career-levels:site',
    configureServer(server) {
      server.watcher.add(SOURCE);
      server.watcher.on('all', (_event, file) => {
        const isSource = resolve(file).startsWith(SOURCE + sep);
        if (!isSource && !resolve(file).startsWith(framework + sep)) return;
        scriptTag = undefined;
        if (isSource) server.hot.send({ type: 'full-reload', path: '/intranet/index.html' });
      });
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        try {
          if (pathname === '/career-levels.js') {
            scriptTag ??= buildScriptTag();
            response.setHeader('Content-Type', 'text/javascript');
            response.end(await scriptTag);
          } else if (pathname === '/career-levels.css') {
            const sheet = await server.transformRequest(`/@fs/${path('../../src/styles.css')}?direct`);
            response.setHeader('Content-Type', 'text/css');
            response.end(sheet?.code);
          } else if (pathname === '/hiring/' || /^\/hiring\/[^./]+\/$/.test(pathname)) {
            const html = await renderHiringPage(server, framework, pathname);
            response.statusCode = html ? 200 : 404;
            response.setHeader('Content-Type', 'text/html');
            response.end(html ?? 'There is no such role.');
          } else next();
        } catch (error) {
          next(error);
        }
      });
    },
    transformIndexHtml(_html, { path: page }) {
      const live = page.startsWith('/intranet/')
        ? '/dev/live-elements.ts'
        : page.startsWith('/hiring/')
          ? '/dev/live-page.ts'
          : undefined;
      return live ? [{ tag: 'script', attrs: { type: 'module', src: live } }] : [];
    },
  };
}

/**
 * The hiring page of the role in the path, or undefined where there is no such role.
 *
 * @throws if the framework has errors, with the first
 */
async function renderHiringPage(
  server: ViteDevServer,
  folder: string,
  pathname: string,
): Promise<string | undefined> {
  const { renderRole } = await server.ssrLoadModule('/hiring/role.tsx');
  // candidates are not among its internal readers
  const { framework, diagnostics } = await compile(folder, { audience: 'everyone' });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${error.path}:${error.line}: ${error.message}`);
  const role: { title: string; body: string } | undefined = renderRole(framework, pathname.split('/')[2]);
  if (!role) return undefined;
  const template = await readFile(path('../hiring/template.html'), 'utf8');
  const html = template.replace('<!--title-->', () => role.title).replace('<!--body-->', () => role.body);
  return server.transformIndexHtml(pathname, html);
}
