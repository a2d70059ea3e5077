import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Environment, ErrorPayload, Logger, Plugin, ViteDevServer } from 'vite';
import { type Build, type Builder, createBuilder } from '../compiler/project/builder.ts';
import type { Findings } from '../compiler/project/findings.ts';
import { openProject } from '../compiler/project/project.ts';
import { createNews } from '../compiler/report/news.ts';
import { onOneLine } from '../compiler/report/one-line.ts';
import type { Diagnostic } from '../compiler/rules/diagnostics.ts';
import { type StopWatching, watchProject } from '../compiler/watch/watch-project.ts';
import { rememberChanges } from '../git/remember-changes.ts';
import { AUDIENCES } from '../model/audience/audience.ts';
import type { Audience } from '../model/types.ts';
import { emitModule } from '../outputs/framework/module.ts';
import { writeFramework } from '../outputs/framework/write-framework.ts';

/** Where the plugin reads and writes. Relative paths start at Vite's root. */
export interface CareerLevelsOptions {
  /** The folder of Markdown. Every folder in it with a README is a separate framework. Default "framework". */
  framework?: string;
  /** The folder for the typed module. Keep it out of version control. Default ".career-levels". */
  out?: string;
  /** Who may read the result: `internal` readers, or `everyone`, for whom what is internal is left out. Default "internal". */
  audience?: Audience;
  /** Whether levels and expectations say when they last changed, as Git knows it. What Git does not know is logged. Default false. */
  history?: boolean;
}

const FIXED = 'career-levels:fixed';

/** Vite's client reloads the page at the first update under its overlay, so the overlay is closed first. */
const CLIENT = `import.meta.hot?.on('${FIXED}', () => document.querySelector('vite-error-overlay')?.close());`;

/**
 * Returns a Vite plugin that compiles a folder of Markdown into a typed module before Vite needs it, and again whenever a
 * document changes. Pages then update without a reload. Errors stop a build. During development they are shown over the
 * page, and the last good output stays.
 */
export function careerLevels(options: CareerLevelsOptions = {}): Plugin {
  let source = '';
  let out = '';
  let builder: Builder;
  let logger: Logger;
  let findings: Findings;
  const news = createNews();
  // a restarted server exists before the one that it replaces is gone
  const watching = new Map<Environment, StopWatching>();

  const hasNew = ({ diagnostics }: Findings) => news.hasNew(diagnostics);

  async function run(changed?: ReadonlySet<string>, isHeld?: (found: Findings) => boolean): Promise<Build> {
    const done = await builder.build(changed, isHeld);
    findings = done.findings;
    return done;
  }

  /** Logs what is new about the documents. */
  async function report(): Promise<void> {
    const { diagnostics, sources } = findings;
    const areErrors = news.hasNew(errorsOf(findings));
    const areNew = news.hasNew(diagnostics);
    const text = await news.tell(diagnostics, { sources, color: false });
    if (areErrors) logger.error(text);
    else if (areNew) logger.warn(text);
    else if (text) logger.info(text);
  }

  return {
    name: 'career-levels',
    async configResolved(config) {
      source = resolve(config.root, options.framework ?? 'framework');
      logger = config.logger;
      if (!existsSync(source))
        throw new Error(`career-levels: there is no folder ${source}; set the option "framework" to yours.`);
      out = resolve(config.root, options.out ?? '.career-levels');
      const { audience = AUDIENCES[0] } = options;
      if (!AUDIENCES.includes(audience))
        throw new Error(`career-levels: unknown audience "${audience}"; use ${AUDIENCES.join(' or ')}.`);
      const historyOf = (path: string) =>
        rememberChanges(
          join(source, path),
          join(options.framework ?? 'framework', path).replaceAll(sep, '/'),
          (message) => logger.warn(onOneLine(message)),
        );
      const project = openProject(source, {
        historyOf: options.history ? historyOf : undefined,
        audience,
      });
      builder = createBuilder(project, (framework, path) =>
        writeFramework(join(out, path), emitModule(framework)),
      );
      await run();
    },
    async buildStart() {
      if (this.meta.watchMode && this.environment.config.command === 'build') {
        await run();
        // the folder as well, for new documents, unless the build itself writes into it, which would never end
        const { root, build } = this.environment.config;
        if (relative(source, resolve(root, build.outDir)).startsWith('..')) this.addWatchFile(source);
        for (const path of findings.documents) this.addWatchFile(join(source, path));
      }
      await report();
      const count = errorsOf(findings).length;
      if (count > 0 && this.environment.config.command === 'build')
        this.error(`The career levels have ${count === 1 ? 'an error' : `${count} errors`}; see above.`);
    },
    configureServer(server) {
      const { hot } = server.environments.client;
      let shown = firstErrorIn(findings);
      server.watcher.unwatch(out);
      // not Vite's watcher: it drops a second event within milliseconds, and with it the end of a save
      const stop = watchProject(source, {
        build: async (changed, isCertain) => {
          try {
            announce(server, out, await run(changed, isCertain ? undefined : hasNew));
            return undefined;
          } catch (error) {
            // The folder is gone, or the output cannot be written: the server goes on and tries again at the next change.
            return error instanceof Error ? error.message : String(error);
          }
        },
        isDoubtful: (failure) => failure !== undefined || hasNew(findings),
        tell: async (failure) => {
          if (failure !== undefined) {
            logger.error(`career-levels: ${onOneLine(failure)}`);
            return;
          }
          await report();
          const error = firstErrorIn(findings);
          if (error?.message !== shown?.message || error?.path !== shown?.path)
            tell(server, source, error, shown !== undefined);
          shown = error;
        },
      });
      watching.set(server.environments.client, stop);
      hot.on('connection', () => {
        tell(server, source, firstErrorIn(findings), false);
      });
    },
    hotUpdate({ type, file, modules }) {
      if (type !== 'delete' || relative(out, file).startsWith('..')) return undefined;
      // Vite reloads the page for a file that nothing imports, as it is with a level that every page has already let go.
      return modules.filter(({ importers }) => importers.size > 0);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { server }) =>
        server ? [{ tag: 'script', attrs: { type: 'module' }, children: CLIENT }] : [],
    },
    async closeBundle() {
      await watching.get(this.environment)?.();
      watching.delete(this.environment);
    },
  };
}

/** Tells Vite what was written: its watcher would miss some of it, and the page would stay as it was before a save. */
function announce({ watcher, environments }: ViteDevServer, out: string, { written, removed }: Build): void {
  const graphs = Object.values(environments).map(({ moduleGraph }) => moduleGraph);
  for (const path of written) {
    const file = join(out, path).replaceAll(sep, '/');
    watcher.emit(graphs.some((graph) => graph.getModulesByFile(file)) ? 'change' : 'add', file);
  }
  for (const path of removed) watcher.emit('unlink', join(out, path));
}

function errorsOf({ diagnostics }: Findings): Diagnostic[] {
  return diagnostics.filter((each) => each.severity === 'error');
}

function firstErrorIn(findings: Findings): Diagnostic | undefined {
  return errorsOf(findings)[0];
}

/** Shows an error over the page; an empty update removes the report of a fixed one. */
function tell(
  server: ViteDevServer,
  folder: string,
  error: Diagnostic | undefined,
  hadErrors: boolean,
): void {
  // Vite would keep an error for the next visitor, although it may be fixed by then.
  if (server.ws.clients.size === 0) return;
  const { hot } = server.environments.client;
  if (error) hot.send({ type: 'error', err: overlay(folder, error) });
  else if (hadErrors) {
    hot.send(FIXED);
    hot.send({ type: 'update', updates: [] });
  }
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
