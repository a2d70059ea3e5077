import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { drawnPage } from './drawn.ts';
import { SOURCE_CHANGED } from './events.ts';
import { buildScriptTag } from './script-tag.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SOURCE = path('../../src');

/**
 * Serves what a Vite page cannot be by itself: the script-tag file as it is built for a release, the style sheet, and the
 * pages that a server writes. These get a script that takes a changed document over without a reload.
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
        if (isSource) server.hot.send(SOURCE_CHANGED);
      });
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        try {
          if (pathname === '/career-levels.js') {
            scriptTag ??= buildScriptTag();
            response.setHeader('Content-Type', 'text/javascript');
            response.end(await scriptTag);
          } else if (pathname === '/career-levels.css') {
            const sheet = await server.transformRequest(`/@fs/${SOURCE}/styles.css?direct`);
            response.setHeader('Content-Type', 'text/css');
            response.end(sheet?.code);
          } else {
            const page = await drawnPage(server, framework, pathname);
            if (page === undefined) return next();
            response.statusCode = page === 'absent' ? 404 : 200;
            response.setHeader('Content-Type', 'text/html');
            response.end(page === 'absent' ? 'There is no such page.' : page);
          }
        } catch (error) {
          next(error);
        }
      });
    },
    transformIndexHtml: (_html, { path: page }) =>
      page.startsWith('/react/') ? [] : [{ tag: 'script', attrs: { type: 'module', src: '/dev/live.ts' } }],
  };
}
