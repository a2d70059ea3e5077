import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder, type Emit } from '../compiler/project/builder.ts';
import { type Findings, hasErrors } from '../compiler/project/findings.ts';
import { openProject, type Project } from '../compiler/project/project.ts';
import { watchProject } from '../compiler/watch/watch-project.ts';
import type { Framework } from '../model/types.ts';
import type { LanguageTag } from '../strings/languages.ts';
import type { ExitCode, Io } from './io.ts';
import { compileOne } from './one.ts';
import { fromHere, reportFor } from './report.ts';
import { assertKnown, resolveFolder, UsageError } from './usage.ts';

/** What some formats can be told. */
interface Options {
  /** The languages of the words around the levels; none for that of the levels. */
  readonly langs: readonly LanguageTag[];
  /** Where pages will be found, with a slash at its end. */
  readonly baseUrl: string | undefined;
}

/** A form that a framework can be written in. */
interface Output {
  /** Gives texts by path. What makes them is loaded only when it is asked for. */
  readonly emit: (framework: Framework, options: Options) => Promise<Map<string, string>>;
  /** The file that can go to standard output alone. */
  readonly file?: string;
  /** What to say of what was written, if anything. */
  readonly say?: (dir: string, files: readonly string[]) => Promise<string>;
}

const OUTPUTS = {
  module: {
    emit: async (framework) => (await import('../outputs/framework/module.ts')).emitModule(framework),
  },
  json: {
    emit: async (framework) => (await import('../outputs/framework/json.ts')).emitJson(framework),
    file: 'framework.json',
  },
  csv: {
    emit: async (framework) => (await import('../outputs/framework/csv.ts')).emitCsv(framework),
    file: 'expectations.csv',
  },
  pages: {
    emit: async (framework, { langs: [lang], baseUrl }) =>
      (await import('../outputs/framework/pages/emit.tsx')).emitPages(framework, { lang, baseUrl }),
  },
  element: {
    emit: async (framework, { langs }) => {
      const { releasedScript } = await import('./script-tag.ts');
      const { emitElement } = await import('../outputs/framework/element/scripts.ts');
      return emitElement(framework, releasedScript, langs);
    },
    say: async (dir, files) => (await import('../outputs/framework/element/tags.ts')).tagsText(dir, files),
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
      lang: { type: 'string', multiple: true },
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
  const { langs, baseUrl } = await optionsFor(formats, values.lang, values['base-url']);
  const { dir, path } = resolveFolder('build', positionals, io.cwd);
  const project = openProject(path);
  const emit: Emit = async (framework, folder) => {
    const options = { langs, baseUrl: baseUrl && folder ? `${baseUrl}${encodeURI(folder)}/` : baseUrl };
    const emitted = await Promise.all(formats.map((format) => OUTPUTS[format].emit(framework, options)));
    return new Map(emitted.flatMap((texts) => [...texts]));
  };
  if (out === undefined) return print(project, dir, file, emit, io);

  const target = resolve(io.cwd, out);
  if (statSync(target, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`"${out}" is a file; name a folder with --out.`);
  const builder = createBuilder(project, target, emit);
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
    for (const format of formats) {
      const { say }: Output = OUTPUTS[format];
      if (say) io.stderr.write(await say(target, [...written, ...unchanged]));
    }
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
  throw new UsageError(`The format "${format}" is written to a folder; name it with --out.`);
}

/**
 * Checks the options that only some formats know.
 *
 * @throws UsageError where one is wrong, or is for a format that nobody asked for
 */
async function optionsFor(
  formats: readonly Format[],
  langs: readonly string[] | undefined,
  baseUrl: string | undefined,
): Promise<Options> {
  const isFor = (format: Format) => formats.includes(format);
  if (baseUrl !== undefined && !isFor('pages'))
    throw new UsageError('--base-url is for --format pages alone.');
  if (langs === undefined) return { langs: [], baseUrl: wholeAddress(baseUrl) };
  if (!isFor('pages') && !isFor('element'))
    throw new UsageError('--lang is for --format pages and --format element alone.');
  if (isFor('pages') && langs.length > 1)
    throw new UsageError(`Pages are in one language; build them once for each of ${langs.join(', ')}.`);
  const { LANGUAGE_TAGS } = await import('../strings/languages.ts');
  const known = langs.map((lang) => {
    assertKnown('language', lang, LANGUAGE_TAGS, 'build');
    return lang;
  });
  return { langs: [...new Set(known)], baseUrl: wholeAddress(baseUrl) };
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
