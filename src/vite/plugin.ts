import { relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Logger, Plugin, ViteDevServer } from 'vite';
import {
  type Compilation,
  compile,
  type Diagnostic,
  emitModule,
  formatHuman,
  writeFiles,
} from '../compiler/index.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Where the plugin reads and writes. Relative paths start at Vite's root. */
export interface CareerLevelsOptions {
  /** The folder of Markdown. Default "framework". */
  framework?: string;
  /** The folder that receives the typed module; keep it out of version control. Default ".career-levels". */
  out?: string;
}

/**
 * Compiles a folder of Markdown into a typed module before Vite needs it, and again whenever a document changes; the page
 * then takes the new text without a reload. Errors end a build; while developing they are shown over the page, and the
 * last good output stays.
 */
export function careerLevels(options: CareerLevelsOptions = {}): Plugin {
  let source = '';
  let out = '';
  let logger: Logger;
  let compilation: Compilation;
  let pending = Promise.resolve();

  async function run(): Promise<void> {
    compilation = await compile(source);
    if (compilation.framework && errorsOf(compilation).length === 0)
      await writeFiles(out, emitModule(compilation.framework));
  }

  function report(): Promise<string> {
    return formatHuman(compilation.diagnostics, { sources: compilation.sources, color: false });
  }

  return {
    name: 'career-levels',
    async configResolved(config) {
      source = resolve(config.root, options.framework ?? 'framework');
      out = resolve(config.root, options.out ?? '.career-levels');
      logger = config.logger;
      await run();
    },
    async buildStart() {
      if (compilation.diagnostics.length === 0) return;
      if (errorsOf(compilation).length > 0 && this.environment.config.command === 'build')
        this.error(await report());
      logger.warn(await report());
    },
    configureServer(server) {
      const compileAgain = oneAtATime(async () => {
        try {
          await run();
          if (compilation.diagnostics.length > 0) logger.warn(await report());
          tell(server, source, compilation);
        } catch (error) {
          // The folder has gone, or the output cannot be written: the server lives on and tries at the next change.
          logger.error(`career-levels: ${error instanceof Error ? error.message : String(error)}`);
        }
      });
      server.watcher.add(source);
      server.watcher.on('all', (_event, path) => {
        if (isDocumentOf(source, path)) pending = compileAgain();
      });
    },
    async closeBundle() {
      await pending;
    },
  };
}

function errorsOf(compilation: Compilation): Diagnostic[] {
  return compilation.diagnostics.filter((each) => each.severity === 'error');
}

function isDocumentOf(folder: string, path: string): boolean {
  return resolve(path).startsWith(folder + sep) && path.toLowerCase().endsWith('.md');
}

/** Shows the first error over the page; an empty update takes the report of a mended one away. */
function tell(server: ViteDevServer, folder: string, compilation: Compilation): void {
  const [error] = errorsOf(compilation);
  const hot = server.environments.client.hot;
  if (error) hot.send({ type: 'error', err: overlay(folder, error) });
  else hot.send({ type: 'update', updates: [] });
}

function overlay(folder: string, error: Diagnostic): ErrorPayload['err'] {
  const file = resolve(folder, error.path);
  return {
    plugin: 'career-levels',
    message: `${error.message}\n${error.mend}`,
    stack: '',
    id: relative(process.cwd(), file),
    loc: { file, line: error.line, column: error.column },
  };
}
