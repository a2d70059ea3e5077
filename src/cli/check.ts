import { posix, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf, hasErrors } from '../compiler/project/findings.ts';
import { openProject } from '../compiler/project/project.ts';
import { onOneLine } from '../compiler/report/one-line.ts';
import { fromHere } from './report.ts';
import { REPORT_FORMAT_NAMES, REPORT_FORMATS } from './report-formats.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { assertKnown, resolveFolder, UsageError } from './terminal/usage.ts';

/** The options of `career-levels check`. */
export const CHECK_OPTIONS = {
  format: { type: 'string', default: 'human' },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  'suggest-themes': { type: 'boolean', default: false },
  'suggest-strands': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

/**
 * `career-levels check`: reports every problem of a folder's documents and how much it read; with --fix, first fixes what a program can fix;
 * with --suggest-themes, also suggests which sections of the levels belong together, and with --suggest-strands, which expectations grow
 * into which.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function check(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: CHECK_OPTIONS,
  });
  const { format } = values;
  assertKnown('format', format, REPORT_FORMAT_NAMES, 'check');
  if (values.verbose && format !== 'human')
    throw new UsageError(`--verbose is only for --format human; ${format} has every problem in full.`);
  const { dir, path } = resolveFolder('check', positionals, io.cwd);

  const project = openProject(path, { onRead: io.progress?.('documents read') });
  if (values.fix) {
    const { fixProject } = await import('../compiler/project/fix.ts');
    for (const [file, count] of fixProject(project, path)) {
      const fixed = posix.join(dir.replaceAll(sep, '/'), file);
      io.stderr.write(`${onOneLine(fixed)}: ${count} fixed\n`);
    }
  }
  const compiled = project.compile();
  const isAsked = values['suggest-themes'] || values['suggest-strands'];
  const loading = isAsked ? await import('./suggester.ts') : undefined;
  const suggesters = [
    ...(loading && values['suggest-themes'] ? [await loading.createThemeSuggester(dir)] : []),
    ...(loading && values['suggest-strands'] ? [await loading.createStrandSuggester(dir)] : []),
  ];
  const noted = suggesters.reduce((frameworks, { note }) => note(frameworks), compiled);
  const found = findingsOf(noted, values.explain);
  const shown = fromHere(dir, found);
  // what a program reads must stay as its format has it
  const words = format === 'human' ? io.stdout : io.stderr;
  const explaining = values.explain ? await import('../compiler/report/explain.ts') : undefined;
  // a program that reads the diagnostics knows the folder that it named
  if (format === 'json' && (isAsked || explaining)) {
    const all = {
      diagnostics: found.diagnostics,
      ...(explaining ? { inferences: explaining.inferencesJson(found.inferences) } : {}),
      ...Object.assign({}, ...suggesters.map((each) => each.found)),
    };
    io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    if (explaining) words.write(explaining.explain(shown.inferences));
    io.stdout.write(
      await REPORT_FORMATS[format].report(format === 'json' ? found : shown, io, values.verbose),
    );
    for (const each of suggesters) words.write(`\n${each.inWords()}`);
  }
  return (values.strict ? found.diagnostics.length > 0 : hasErrors(found)) ? 1 : 0;
}
