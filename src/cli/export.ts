import { parseArgs } from 'node:util';
import { openProject } from '../compiler/project/project.ts';
import { AUDIENCES } from '../model/audience/audience.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../model/comparison/comparable.ts';
import type { GrowthRequest } from '../model/strands/growth.ts';
import type { Framework } from '../model/types.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS, type LevelsFormat } from '../outputs/levels/formats.ts';
import { LANGUAGE_TAGS, languageFor, languages } from '../strings/languages.ts';
import { levelsNamed } from './levels.ts';
import { compileOne } from './one.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { assertKnown, isFolder, resolveFolder, UsageError } from './terminal/usage.ts';

/** The options of `career-levels export`. */
export const EXPORT_OPTIONS = {
  as: { type: 'string' },
  audience: { type: 'string' },
  dir: { type: 'string' },
  lang: { type: 'string' },
  strand: { type: 'string' },
  styles: { type: 'string' },
  theme: { type: 'string' },
  track: { type: 'string' },
} as const;

/**
 * `career-levels export`: writes one level, several compared, or a theme or strand through all levels, to standard output, in a form that
 * can be pasted into a host: where no script runs, or before one does.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function exportLevels(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: EXPORT_OPTIONS,
  });
  const { as, lang, strand, styles, theme, track } = values;
  if (as === undefined) throw new UsageError(`Choose a format with --as: ${LEVELS_FORMAT_NAMES.join(', ')}.`);
  assertKnown('format', as, LEVELS_FORMAT_NAMES, 'export');
  if (lang !== undefined) assertKnown('language', lang, LANGUAGE_TAGS, 'export');
  const format: LevelsFormat = LEVELS_FORMATS[as];
  if (styles !== undefined && !format.styles) {
    const takers = LEVELS_FORMAT_NAMES.filter((name) => 'styles' in LEVELS_FORMATS[name]);
    throw new UsageError(`--styles is only for --as ${takers.join(' and ')}.`);
  }
  const audience = values.audience ?? format.audience ?? AUDIENCES[0];
  assertKnown('audience', audience, AUDIENCES, 'export');
  if (theme !== undefined && strand !== undefined)
    throw new UsageError('Choose one of --theme and --strand.');
  const isGrowth = theme !== undefined || strand !== undefined;
  const { loadGrowth } = format;
  if (isGrowth && !loadGrowth) {
    const takers = LEVELS_FORMAT_NAMES.filter((name) => 'loadGrowth' in LEVELS_FORMATS[name]);
    throw new UsageError(`--theme and --strand are only for --as ${takers.join(', ')}.`);
  }
  const operands =
    isGrowth && loadGrowth
      ? { loadGrowth, ...folderOf(positionals, values.dir, io.cwd) }
      : operandsOf(positionals, values.dir, io.cwd);
  const { dir, path } = operands;

  const compiled = await compileOne(
    openProject(path, { onRead: io.progress?.('documents read'), audience }),
    dir,
    'name the folder of one of them',
    io,
  );
  if (!compiled) return 1;
  const { framework, withheld } = compiled;

  const request = { framework, strings: languages[lang ?? languageFor(framework.locale)], styles };
  if ('loadGrowth' in operands) {
    const growth = { theme, strand, track };
    assertFollowed(framework, growth);
    io.stdout.write((await operands.loadGrowth())({ ...request, growth }));
    return 0;
  }
  const levels = levelsNamed(framework, operands.names, track, withheld?.levels);
  if (format.compares && levels.length > MOST_COMPARED) {
    throw new UsageError(
      `Unexpected ${levels.length} levels: --as ${as} compares them, and a comparison takes ${FEWEST_COMPARED} to ${MOST_COMPARED}.`,
    );
  }
  if (format.most !== undefined && levels.length > format.most) {
    throw new UsageError(`Unexpected ${levels.length} levels: --as ${as} takes at most ${format.most}.`);
  }
  io.stdout.write((await format.load())({ ...request, levels }));
  return 0;
}

/**
 * Finds the only operand of what goes through every level: the folder.
 *
 * @throws UsageError if there is another operand, or no such folder
 */
function folderOf(operands: readonly string[], given: string | undefined, cwd: string) {
  const other = operands.find((operand) => !isFolder(operand, cwd));
  if (other !== undefined)
    throw new UsageError(`"${other}" is not a folder; --theme and --strand do not take levels.`);
  return resolveFolder('export', given === undefined ? operands : [given, ...operands], cwd);
}

/** @throws UsageError if the framework has no such theme, strand or track; it lists those that there are */
function assertFollowed({ themes, strands = [], tracks }: Framework, request: GrowthRequest): void {
  for (const [what, all] of Object.entries({ theme: themes, strand: strands, track: tracks })) {
    const id = request[what as keyof GrowthRequest];
    if (id === undefined) continue;
    if (all.length === 0) throw new UsageError(`The framework has no ${what}s.`);
    assertKnown(
      what,
      id,
      all.map((each) => each.id),
      'export',
    );
  }
}

/**
 * Tells levels from the folder: it is what --dir names, else the last of several operands if there is a folder of that
 * name, else "framework".
 */
function operandsOf(operands: readonly string[], given: string | undefined, cwd: string) {
  const last = operands.at(-1);
  const isLastFolder = given === undefined && operands.length > 1 && isFolder(last ?? '', cwd);
  const [first, ...others] = isLastFolder ? operands.slice(0, -1) : operands;
  if (first === undefined) throw new UsageError('Name at least one level, by its id or code.');
  const dir = given ?? (isLastFolder ? last : undefined);
  if (dir === undefined && !isFolder('framework', cwd)) {
    throw new UsageError(
      `There is no folder "framework", and "${last}" is not a folder. Name the folder that holds the Markdown.`,
    );
  }
  return {
    names: [first, ...others] as const,
    ...resolveFolder('export', dir === undefined ? [] : [dir], cwd),
  };
}
