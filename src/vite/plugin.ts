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

  async function run(): Promise<void> {
    compilation = await compile(source);
    if (compilation.framework && errorsOf(compilation).length === 0)
      await writeFiles(out, emitModule(compilation.framework));
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
      const report = await formatHuman(compilation.diagnostics, {
        sources: compilation.sources,
        color: false,
      });
      if (errorsOf(compilation).length > 0 && this.environment.config.command === 'build') this.error(report);
      logger.warn(report);
    },
    configureServer(server) {
      const compileAgain = oneAtATime(async () => {
        await run();
        tell(server, source, compilation);
      });
      server.watcher.add(source);
      server.watcher.on('all', (_event, path) => {
        if (isDocumentOf(source, path)) compileAgain();
      });
    },
  };
}

function errorsOf(compilation: Compilation): Diagnostic[] {
  return compilation.diagnostics.filter((each) => each.severity === 'error');
}

function isDocumentOf(folder: string, path: string): boolean {
  return resolve(path).startsWith(folder + sep) && path.toLowerCase().endsWith('.md');
}

/** Runs the task now, or once more after the run under way: of many changes none is lost and none runs twice. */
function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isDue = false;
  return async function start(): Promise<void> {
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      await task();
    }
    isRunning = false;
  };
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
