import type { Plugin } from 'vite';
import { buildScriptTag } from '../site/dev/script-tag.ts';

const FILE = 'career-levels.js';

/** Puts the script-tag file beside the stories, which draw themselves as elements with it. */
export function scriptTag(): Plugin {
  let built: Promise<string> | undefined;
  return {
    name: 'career-levels:script-tag',
    configureServer(server) {
      server.watcher.on('change', () => {
        built = undefined;
      });
      server.middlewares.use(`/${FILE}`, async (_request, response, next) => {
        try {
          built ??= buildScriptTag();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(await built);
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await buildScriptTag() });
    },
  };
}
