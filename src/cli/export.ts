import { parseArgs } from 'node:util';
import { openProject } from '../compiler/project/project.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../model/comparison/comparable.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS, type LevelsFormat } from '../outputs/levels/formats.ts';
import { LANGUAGE_TAGS, languageFor, languages } from '../strings/languages.ts';
import { levelsNamed } from './levels.ts';
import { compileOne } from './one.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { assertKnown, isFolder, resolveFolder, UsageError } from './terminal/usage.ts';

/** The options of `career-levels export`. */
export const EXPORT_OPTIONS = {
  as: { type: 'string' },
  dir: { type: 'string' },
  lang: { type: 'string' },
  styles: { type: 'string' },
  track: { type: 'string' },
} as const;

/**
 * `career-levels export`: writes one level, or several compared, to standard output, in a form that can be pasted into a
 * host: where no script runs, or before one does.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function exportLevels(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: EXPORT_OPTIONS,
  });
  const { as, lang, styles, track } = values;
  if (as === undefined) throw new UsageError(`Choose a format with --as: ${LEVELS_FORMAT_NAMES.join(', ')}.`);
  assertKnown('format', as, LEVELS_FORMAT_NAMES, 'export');
  if (lang !== undefined) assertKnown('language', lang, LANGUAGE_TAGS, 'export');
  const format: LevelsFormat = LEVELS_FORMATS[as];
  if (styles !== undefined && !format.styles) {
    const takers = LEVELS_FORMAT_NAMES.filter((name) => 'styles' in LEVELS_FORMATS[name]);
    throw new UsageError(`--styles is only for --as ${takers.join(' and ')}.`);
  }
  const { names, dir, path } = operandsOf(positionals, values.dir, io.cwd);

  const framework = await compileOne(
    openProject(path, io.progress?.('documents read')),
    dir,
    'name the folder of one of them',
    io,
  );
  if (!framework) return 1;

  const levels = levelsNamed(framework, names, track);
  if (format.compares && levels.length > MOST_COMPARED) {
    throw new UsageError(
      `Unexpected ${levels.length} levels: --as ${as} compares them, and a comparison takes ${FEWEST_COMPARED} to ${MOST_COMPARED}.`,
    );
  }
  if (format.most !== undefined && levels.length > format.most) {
    throw new UsageError(`Unexpected ${levels.length} levels: --as ${as} takes at most ${format.most}.`);
  }
  const strings = languages[lang ?? languageFor(framework.locale)];
  io.stdout.write((await format.load())({ framework, levels, strings, styles }));
  return 0;
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
