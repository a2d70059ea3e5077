import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder, type Emit } from '../compiler/builder.ts';
import { type Findings, hasErrors } from '../compiler/findings.ts';
import { openProject, type Project } from '../compiler/project.ts';
import { watchProject } from '../compiler/watch-project.ts';
import type { Framework } from '../model/types.ts';
import type { ExitCode, Io } from './io.ts';
import { compileOne } from './one.ts';
import { fromHere, reportFor } from './report.ts';
import { assertKnown, resolveFolder, UsageError } from './usage.ts';

/** What pages can be told; see `PagesOptions`. */
interface SiteOptions {
  readonly lang: Parameters<EmitPages>[1]['lang'];
  readonly baseUrl: string | undefined;
}

type EmitPages = typeof import('../outputs/pages/emit.tsx').emitPages;

/** A form that a framework can be written in. */
interface Output {
  /** Gives texts by path. What makes them is loaded only when it is asked for. */
  readonly emit: (framework: Framework, site: SiteOptions) => Promise<Map<string, string>>;
  /** The file that can go to standard output alone. */
  readonly file?: string;
}

const OUTPUTS = {
  module: { emit: async (framework) => (await import('../compiler/emit/module.ts')).emitModule(framework) },
  json: {
    emit: async (framework) => (await import('../compiler/emit/json.ts')).emitJson(framework),
    file: 'framework.json',
  },
  csv: {
    emit: async (framework) => (await import('../compiler/emit/csv.ts')).emitCsv(framework),
    file: 'expectations.csv',
  },
  pages: {
    emit: async (framework, site) => (await import('../outputs/pages/emit.tsx')).emitPages(framework, site),
  },
} satisfies Record<string, Output>;

type Format = keyof typeof OUTPUTS;

const FORMATS = Object.keys(OUTPUTS) as Format[];

/**
 * `career-levels build`: compiles a folder and writes it in the formats asked for. Where the content of a framework has
 * errors, it is not written, so that its last good output stays whole.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function build(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', multiple: true },
      out: { type: 'string' },
      lang: { type: 'string' },
      'base-url': { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
  });
  const formats = (values.format ?? ['json']).map((format) => {
    assertKnown('format', format, FORMATS, 'build');
    return format;
  });
  const { out, watch } = values;
  if (out === '') throw new UsageError('--out is empty; name the folder to write to.');
  if (watch && out === undefined) throw new UsageError('--watch writes to a folder; name it with --out.');
  const file = out === undefined ? oneFileOf(formats) : '';
  const { lang, baseUrl } = await siteOptions(values.lang, values['base-url'], formats);
  const { dir, path } = resolveFolder('build', positionals, io.cwd);
  const project = openProject(path);
  const emit: Emit = async (framework, folder) => {
    const site = { lang, baseUrl: baseUrl && folder ? `${baseUrl}${encodeURI(folder)}/` : baseUrl };
    const emitted = await Promise.all(formats.map((format) => OUTPUTS[format].emit(framework, site)));
    return new Map(emitted.flatMap((texts) => [...texts]));
  };
  if (out === undefined) return print(project, dir, file, emit, io);

  const builder = createBuilder(project, resolve(io.cwd, out), emit);
  let said = '';
  const buildOnce = async (changed?: ReadonlySet<string>) => {
    const { findings, written, unchanged, removed } = await builder.build(changed);
    said = await report(dir, findings, io, said);
    const counts = [
      `${written.length} written`,
      `${unchanged.length} unchanged`,
      `${removed.length} removed`,
    ];
    const isBuilt = written.length + unchanged.length + removed.length > 0;
    if (isBuilt) io.stderr.write(`${out}: ${counts.join(', ')}\n`);
    return findings;
  };
  const findings = await buildOnce();
  if (watch) {
    const stop = watchProject(path, async (changed) => {
      try {
        await buildOnce(changed);
      } catch (error) {
        // the folder may be gone, or something in the way of the output: the next change may mend it
        io.stderr.write(`career-levels: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    });
    await new Promise((end) => io.signal?.addEventListener('abort', end));
    await stop();
  }
  return hasErrors(findings) ? 1 : 0;
}

/**
 * Writes one framework to standard output.
 *
 * @throws UsageError where there are several
 */
async function print(project: Project, dir: string, file: string, emit: Emit, io: Io): Promise<ExitCode> {
  const framework = await compileOne(project, dir, 'name one, or say with --out where to write them', io);
  if (!framework) return 1;
  io.stdout.write((await emit(framework, '')).get(file) ?? '');
  return 0;
}

/** Reports what was found, unless that was said last; gives what it said. */
async function report(dir: string, found: Findings, io: Io, before: string): Promise<string> {
  const findings = fromHere(dir, found);
  const text = findings.diagnostics.length > 0 ? await reportFor(findings, io) : '';
  if (text !== before) io.stderr.write(text || 'No problems.\n');
  return text;
}

/**
 * The file that goes to standard output.
 *
 * @throws UsageError where the formats are more than one file
 */
function oneFileOf(formats: readonly Format[]): string {
  const [format, ...others] = new Set(formats);
  if (format === undefined || others.length > 0) {
    const given = [format, ...others].join(', ');
    throw new UsageError(`Standard output takes one format; say with --out where to write ${given}.`);
  }
  const { file }: Output = OUTPUTS[format];
  if (file !== undefined) return file;
  throw new UsageError(`The format "${format}" is several files; say with --out where to write them.`);
}

/**
 * Checks what is said of pages.
 *
 * @throws UsageError where it is wrong, or nobody asked for pages
 */
async function siteOptions(
  lang: string | undefined,
  baseUrl: string | undefined,
  formats: readonly Format[],
): Promise<SiteOptions> {
  if (!formats.includes('pages')) {
    const given = lang === undefined ? baseUrl && '--base-url' : '--lang';
    if (given) throw new UsageError(`${given} is for --format pages alone.`);
    return { lang: undefined, baseUrl: undefined };
  }
  if (lang === undefined) return { lang, baseUrl: wholeAddress(baseUrl) };
  const { LANGUAGES } = await import('../outputs/words.ts');
  assertKnown('language', lang, LANGUAGES, 'build');
  return { lang, baseUrl: wholeAddress(baseUrl) };
}

/** An address with a slash at its end, so that the names of files can follow. */
function wholeAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isWhole =
    url?.protocol === 'https:' && [url.username, url.password, url.search, url.hash].every((it) => it === '');
  if (isWhole) return url.href.replace(/\/*$/, '/');
  throw new UsageError(`Unexpected --base-url "${given}", expected an address that begins with https://.`);
}
