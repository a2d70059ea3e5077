import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { LastChanges } from '../compiler/history/with-history.ts';
import { type Build, createBuilder } from '../compiler/project/builder.ts';
import { type Findings, hasErrors } from '../compiler/project/findings.ts';
import { openProject, type Project } from '../compiler/project/project.ts';
import { createNews } from '../compiler/report/news.ts';
import { onOneLine } from '../compiler/report/one-line.ts';
import { withheldLine } from '../compiler/report/withheld.ts';
import { LOCK_NAME } from '../compiler/source/lock.ts';
import { watchProject } from '../compiler/watch/watch-project.ts';
import { isTemporary } from '../files/temporary.ts';
import { drawText, type FileText } from '../files/write-files.ts';
import { AUDIENCES, type Internal } from '../model/audience/audience.ts';
import type { Audience, Framework } from '../model/types.ts';
import {
  FRAMEWORK_FORMAT_NAMES,
  FRAMEWORK_FORMATS,
  type FrameworkOptions,
} from '../outputs/framework/formats.ts';
import type { FrameworkFormatName } from '../outputs/framework/own-files.ts';
import { writeFramework } from '../outputs/framework/write-framework.ts';
import { compileOne } from './one.ts';
import { fromHere } from './report.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { assertKnown, resolveFolder, UsageError } from './terminal/usage.ts';

/** The options of `career-levels build`. */
export const BUILD_OPTIONS = {
  format: { type: 'string', multiple: true },
  out: { type: 'string' },
  lang: { type: 'string', multiple: true },
  'base-url': { type: 'string' },
  audience: { type: 'string', default: AUDIENCES[0] },
  history: { type: 'boolean', default: false },
  since: { type: 'string' },
  watch: { type: 'boolean', default: false },
} as const;

/** Returns the texts of a framework by path; `folder` is its folder within the project. */
type Emit = (
  framework: Framework,
  folder: string,
  internal?: Internal,
) => Promise<ReadonlyMap<string, FileText>>;

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
    options: BUILD_OPTIONS,
  });
  const formats = (values.format ?? FRAMEWORK_FORMAT_NAMES.slice(0, 1)).map((format) => {
    assertKnown('format', format, FRAMEWORK_FORMAT_NAMES, 'build');
    return format;
  });
  const { out, watch, audience } = values;
  assertKnown('audience', audience, AUDIENCES, 'build');
  if (out === '') throw new UsageError('--out is empty; name the folder to write to.');
  if (watch && out === undefined) throw new UsageError('--watch writes to a folder; name it with --out.');
  const file = out === undefined ? oneFileOf(formats) : '';
  const { langs, baseUrl } = await optionsFor(formats, values.lang, values['base-url']);
  if (values.since !== undefined) assertTaken('since', formats, 'report');
  const { dir, path } = resolveFolder('build', positionals, io.cwd);
  const project = openProject(path, {
    onRead: io.progress?.('documents read'),
    historyOf: values.history ? await historyIn(dir, path, io) : undefined,
    audience,
  });
  const reportOf =
    values.since === undefined ? undefined : await sinceRevision(values.since, path, audience, io);
  const emit: Emit = async (framework, folder, internal) => {
    const options = {
      langs,
      baseUrl: baseUrl && folder ? `${baseUrl}${encodeURI(folder)}/` : baseUrl,
      report: reportOf?.(framework, folder, internal),
    };
    const emitted = await Promise.all(
      formats.map((format) => FRAMEWORK_FORMATS[format].emit(framework, options)),
    );
    return new Map(emitted.flatMap((texts) => [...texts]));
  };
  if (out === undefined) return print(project, dir, file, emit, io);

  const target = resolve(io.cwd, out);
  if (statSync(target, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`"${out}" is a file; name a folder with --out.`);
  if (formats.includes('pages')) (await import('./young-objects.ts')).keepObjectsYoung();
  const onWritten = io.progress?.('files written');
  const builder = createBuilder(project, async (framework, folder, internal) =>
    writeFramework(join(target, folder), await emit(framework, folder, internal), onWritten),
  );
  const news = createNews();
  const hasNew = (found: Findings) => news.hasNew(fromHere(dir, found).diagnostics);
  const tell = async (found: Findings) => {
    const { diagnostics, sources } = fromHere(dir, found);
    io.stderr.write(await news.tell(diagnostics, { sources, color: io.color }));
  };
  const count = async ({ written, unchanged, removed, withheld }: Build) => {
    const isBuilt = written.length + unchanged.length + removed.length > 0;
    const counts = [
      `${written.length} written`,
      `${unchanged.length} unchanged`,
      `${removed.length} removed`,
    ];
    if (removed.some(isTemporary))
      io.stderr.write(
        `${onOneLine(out)}: an earlier build was stopped; its temporary files are removed, and its output is completed.\n`,
      );
    if (isBuilt) io.stderr.write(`${onOneLine(out)}: ${counts.join(', ')}\n`);
    if (withheld.length > 0) io.stderr.write(withheldLine(withheld));
    for (const format of formats) {
      const { say } = FRAMEWORK_FORMATS[format];
      if (say) io.stderr.write(await say(target, [...written, ...unchanged]));
    }
  };
  const first = await builder.build();
  await tell(first.findings);
  await count(first);
  if (!watch) return exitCodeOf(first.findings);

  let { findings } = first;
  const stop = watchProject(path, {
    build: async (changed, isCertain) => {
      try {
        const built = await builder.build(changed, isCertain ? undefined : hasNew);
        await count(built);
        findings = built.findings;
        return built.findings;
      } catch (error) {
        // the folder may be gone, or something in the way of the output: the next change may fix it
        return error instanceof Error ? error.message : String(error);
      }
    },
    isDoubtful: (result) => typeof result === 'string' || hasNew(result),
    tell: async (result) => {
      if (typeof result === 'string') io.stderr.write(`career-levels: ${onOneLine(result)}\n`);
      else await tell(result);
    },
  });
  await new Promise((end) => io.signal?.addEventListener('abort', end));
  await stop();
  return exitCodeOf(findings);
}

/** Returns what tells of a framework, by its folder, when its texts last changed; what is not known is said. */
async function historyIn(dir: string, path: string, io: Io): Promise<(folder: string) => LastChanges> {
  const { rememberChanges } = await import('../git/remember-changes.ts');
  return (folder) =>
    rememberChanges(join(path, folder), join(dir, folder).replaceAll(sep, '/'), (message) =>
      io.stderr.write(`${onOneLine(message)}\n`),
    );
}

/** 1 where something may not be written. */
function exitCodeOf(findings: Findings): ExitCode {
  return hasErrors(findings) ? 1 : 0;
}

/** Reads an earlier revision, once. What compares frameworks with it is loaded only where it is asked for. */
async function sinceRevision(since: string, path: string, audience: Audience, io: Io) {
  const [{ readRevision, unreadIn }, { reportSince }] = await Promise.all([
    import('./changes/revision.ts'),
    import('./changes/between.ts'),
  ]);
  const before = readRevision(since, path, io.cwd, audience);
  io.stderr.write(unreadIn(before, since));
  return (framework: Framework, folder: string, internal?: Internal) => {
    const keepsIds = audience !== 'everyone' && existsSync(join(path, folder, LOCK_NAME));
    const after = { framework, keepsIds, ...(internal && { internal }) };
    return reportSince(before, after, folder, audience);
  };
}

/**
 * Writes one framework to standard output.
 *
 * @throws UsageError if there are several
 */
async function print(project: Project, dir: string, file: string, emit: Emit, io: Io): Promise<ExitCode> {
  const compiled = await compileOne(
    project,
    dir,
    'name one of them, or write all of them to a folder with --out',
    io,
  );
  if (!compiled) return 1;
  const { framework, withheld, internal } = compiled;
  if (withheld) io.stderr.write(withheldLine([withheld]));
  io.stdout.write(drawText((await emit(framework, '', internal)).get(file) ?? ''));
  return 0;
}

/**
 * The file that goes to standard output.
 *
 * @throws UsageError if the formats are more than one file
 */
function oneFileOf(formats: readonly FrameworkFormatName[]): string {
  const [format, ...others] = new Set(formats);
  if (format === undefined || others.length > 0) {
    const given = [format, ...others].join(', ');
    throw new UsageError(`Standard output takes one format. Name a folder for ${given} with --out.`);
  }
  const { file } = FRAMEWORK_FORMATS[format];
  if (file !== undefined) return file;
  throw new UsageError(`The format "${format}" is written to a folder; name it with --out.`);
}

/**
 * Checks the options that only some formats know.
 *
 * @throws UsageError if one is wrong, or is for a format that nobody asked for
 */
async function optionsFor(
  formats: readonly FrameworkFormatName[],
  langs: readonly string[] | undefined,
  baseUrl: string | undefined,
): Promise<FrameworkOptions> {
  if (baseUrl !== undefined) assertTaken('base-url', formats, 'baseUrl');
  if (langs === undefined) return { langs: [], baseUrl: wholeAddress(baseUrl) };
  assertTaken('lang', formats, 'langs');
  const single = formats.find((format) => FRAMEWORK_FORMATS[format].langs === 'one');
  if (single && langs.length > 1)
    throw new UsageError(
      `The format "${single}" is in one language; build it once for each of ${langs.join(', ')}.`,
    );
  const { LANGUAGE_TAGS } = await import('../strings/languages.ts');
  const known = langs.map((lang) => {
    assertKnown('language', lang, LANGUAGE_TAGS, 'build');
    return lang;
  });
  return { langs: [...new Set(known)], baseUrl: wholeAddress(baseUrl) };
}

/**
 * Checks that one of the formats takes an option.
 *
 * @throws UsageError if none does
 */
function assertTaken(
  option: string,
  formats: readonly FrameworkFormatName[],
  key: 'langs' | 'baseUrl' | 'report',
): void {
  const takers = FRAMEWORK_FORMAT_NAMES.filter((format) => FRAMEWORK_FORMATS[format][key]);
  if (formats.some((format) => takers.includes(format))) return;
  throw new UsageError(
    `--${option} is only for ${takers.map((format) => `--format ${format}`).join(' and ')}.`,
  );
}

/** An address with a slash at its end, so that the names of files can follow. */
function wholeAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isWhole =
    url?.protocol === 'https:' && [url.username, url.password, url.search, url.hash].every((it) => it === '');
  if (isWhole) return url.href.replace(/\/*$/, '/');
  throw new UsageError(
    `Unexpected --base-url "${given}", expected an address that starts with https: and has no user name, query or fragment.`,
  );
}
