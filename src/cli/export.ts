import { parseArgs } from 'node:util';
import { openProject } from '../compiler/project/project.ts';
import { MOST_COMPARED } from '../model/compare.ts';
import type { Framework, Level } from '../model/types.ts';
import { LANGUAGE_TAGS, languageFor, languages } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';
import type { ExitCode, Io } from './io.ts';
import { levelsNamed } from './levels.ts';
import { compileOne } from './one.ts';
import { assertKnown, isFolder, resolveFolder, UsageError } from './usage.ts';

/** What is exported, and the words for it. */
interface Request {
  readonly framework: Framework;
  readonly levels: readonly [Level, ...Level[]];
  readonly strings: Strings;
  /** The address of the style sheet that an element takes. */
  readonly styles: string | undefined;
}

/** How levels become text; what does it is loaded only when it is asked for. */
const OUTPUTS = {
  html: async ({ framework, levels, strings }) => {
    const { comparisonHtml, levelHtml } = await import('../outputs/levels/html.ts');
    return levels.length > 1 ? comparisonHtml(framework, levels, strings) : levelHtml(levels[0], strings);
  },
  ats: async ({ levels, strings }) => (await import('../outputs/levels/ats.ts')).levelsAts(levels, strings),
  text: async ({ levels, strings }) =>
    (await import('../outputs/levels/text.ts')).levelsText(levels, strings),
  markdown: async ({ framework, levels, strings }) => {
    const { comparisonMarkdown, levelMarkdown } = await import('../outputs/levels/markdown/markdown.ts');
    return levels.length > 1
      ? comparisonMarkdown(framework, levels, strings)
      : levelMarkdown(levels[0], strings);
  },
  jsonld: async ({ framework, levels }) =>
    (await import('../outputs/levels/jsonld.ts')).levelsJsonld(framework, levels),
  csv: async ({ framework, levels, strings }) => {
    const { comparisonCsv, levelCsv } = await import('../outputs/levels/csv.ts');
    return levels.length > 1 ? comparisonCsv(framework, levels, strings) : levelCsv(levels[0]);
  },
  element: async ({ framework, levels, strings, styles }) => {
    const { comparisonElement, levelElement } = await import('../server/elements.ts');
    const options = { strings, styles };
    return levels.length > 1
      ? comparisonElement(framework, levels, options)
      : levelElement(framework, levels[0], options);
  },
} satisfies Record<string, (request: Request) => Promise<string>>;

const FORMATS = Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[];

/** Formats in which several levels are compared, which columns set a bound to; the others have one after the other. */
const COMPARING: ReadonlySet<string> = new Set(['html', 'markdown', 'csv', 'element']);

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
    options: {
      as: { type: 'string' },
      dir: { type: 'string' },
      lang: { type: 'string' },
      styles: { type: 'string' },
      track: { type: 'string' },
    },
  });
  const { as, lang, styles, track } = values;
  if (as === undefined) throw new UsageError(`Say with --as in which format: ${FORMATS.join(', ')}.`);
  assertKnown('format', as, FORMATS, 'export');
  if (lang !== undefined) assertKnown('language', lang, LANGUAGE_TAGS, 'export');
  if (styles !== undefined && as !== 'element') throw new UsageError('--styles is for --as element alone.');
  const { names, dir, path } = operandsOf(positionals, values.dir, io.cwd);

  const framework = await compileOne(openProject(path), dir, 'name the folder of one', io);
  if (!framework) return 1;

  const levels = levelsNamed(framework, names, track);
  if (COMPARING.has(as) && levels.length > MOST_COMPARED) {
    throw new UsageError(
      `Unexpected ${levels.length} levels; as ${as} they are compared, and a comparison takes two to ${MOST_COMPARED}.`,
    );
  }
  const strings = languages[lang ?? languageFor(framework.locale)];
  io.stdout.write(await OUTPUTS[as]({ framework, levels, strings, styles }));
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
  if (first === undefined) throw new UsageError('Name at least one level, by its id or its code.');
  const dir = given ?? (isLastFolder ? last : undefined);
  if (dir === undefined && !isFolder('framework', cwd)) {
    throw new UsageError(
      `There is no folder "framework", and ${last} is none; name the folder that holds the Markdown behind the levels.`,
    );
  }
  return {
    names: [first, ...others] as const,
    ...resolveFolder('export', dir === undefined ? [] : [dir], cwd),
  };
}
