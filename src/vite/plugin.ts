import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Logger, Plugin, ViteDevServer } from 'vite';
import { type Compilation, compile } from '../compiler/compile.ts';
import type { Diagnostic } from '../compiler/diagnostics.ts';
import { emitModule } from '../compiler/emit/module.ts';
import { writeFiles } from '../compiler/emit/write.ts';
import { formatHuman } from '../compiler/format-human.ts';
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
  let reported = '';
  let pending = Promise.resolve();

  async function run(): Promise<void> {
    compilation = await compile(source);
    if (compilation.framework && errorsOf(compilation).length === 0)
      await writeFiles(out, emitModule(compilation.framework));
  }

  /** Logs what is wrong with the documents, once for as long as it stays the same. */
  async function report(): Promise<void> {
    const { diagnostics, sources } = compilation;
    const text = diagnostics.length > 0 ? await formatHuman(diagnostics, { sources, color: false }) : '';
    if (text === reported) return;
    reported = text;
    if (errorsOf(compilation).length > 0) logger.error(text);
    else if (text) logger.warn(text);
  }

  return {
    name: 'career-levels',
    async configResolved(config) {
      source = resolve(config.root, options.framework ?? 'framework');
      out = resolve(config.root, options.out ?? '.career-levels');
      logger = config.logger;
      if (!existsSync(source))
        throw new Error(`career-levels: there is no folder ${source}; name yours in the option "framework".`);
      await run();
    },
    async buildStart() {
      if (this.meta.watchMode && this.environment.config.command === 'build') {
        await run();
        for (const path of compilation.sources.keys()) this.addWatchFile(join(source, path));
      }
      await report();
      const count = errorsOf(compilation).length;
      if (count > 0 && this.environment.config.command === 'build')
        this.error(`The career levels have ${count === 1 ? 'an error' : `${count} errors`}; see above.`);
    },
    configureServer(server) {
      const { hot } = server.environments.client;
      const compileAgain = oneAtATime(async () => {
        try {
          await run();
          await report();
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
      hot.on('connection', () => {
        if (errorsOf(compilation).length > 0) tell(server, source, compilation);
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
  // Vite would keep an error for whoever comes next, though it may be mended by then.
  if (server.ws.clients.size === 0) return;
  const [error] = errorsOf(compilation);
  const { hot } = server.environments.client;
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
