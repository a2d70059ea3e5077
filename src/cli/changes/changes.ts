import { posix, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf, hasErrors } from '../../compiler/project/findings.ts';
import { type CompiledFramework, openProject } from '../../compiler/project/project.ts';
import type { ChangeWindow } from '../../compiler/readme/change-window.ts';
import { AUDIENCES } from '../../model/audience/audience.ts';
import type { Audience } from '../../model/types.ts';
import { CHANGES_FORMAT_NAMES, CHANGES_FORMATS, type ChangesFormat } from '../../outputs/changes/formats.ts';
import { LANGUAGE_TAGS, type LanguageTag, languageFor, languages } from '../../strings/languages.ts';
import { fromHere, reportFor } from '../report.ts';
import type { ExitCode, Io } from '../terminal/io.ts';
import { assertKnown, findFolder, resolveFolder, UsageError } from '../terminal/usage.ts';
import { asReadBy } from './as-read-by.ts';
import { reportBetween } from './between.ts';
import { type Judged, verdictOn } from './demands.ts';
import { FAILURES } from './failures.ts';
import { readRevision, type Then, thenOf, unreadIn } from './revision.ts';
import { isWithin, windowOf } from './window.ts';

/** The options of `career-levels changes`. */
export const CHANGES_OPTIONS = {
  since: { type: 'string' },
  until: { type: 'string' },
  as: { type: 'string' },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
  window: { type: 'string' },
  audience: { type: 'string', default: AUDIENCES[0] },
} as const;

/**
 * `career-levels changes`: says what has changed since a revision of the folder; with --fail-on demand, fails where levels ask for more
 * outside the days that are declared for it.
 *
 * @throws UsageError, or parseArgs' error, on wrong use; Refusal where there is no such revision
 */
export async function changes(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: CHANGES_OPTIONS });
  const { since, until, as = 'text', lang, audience } = values;
  if (since === undefined) {
    throw new UsageError(
      'Say since when with --since: a folder, a framework.json, or a revision that Git knows.',
    );
  }
  // the name of no folder would be that of the current one
  for (const [name, revision] of Object.entries({ since, until })) {
    if (revision === '') throw new UsageError(`--${name} is empty; name a revision.`);
  }
  assertKnown('audience', audience, AUDIENCES, 'changes');
  assertKnown('format', as, CHANGES_FORMAT_NAMES, 'changes');
  if (lang !== undefined) assertKnown('language', lang, LANGUAGE_TAGS, 'changes');
  const failOn = values['fail-on'];
  if (failOn !== undefined) assertKnown('kind of change', failOn, FAILURES, 'changes');
  if (values.window !== undefined && failOn === undefined) {
    throw new UsageError('--window is only for --fail-on demand.');
  }
  const window = values.window === undefined ? undefined : windowOf(values.window);
  // between two revisions, the folder may be gone
  const { dir, path } = (until === undefined ? resolveFolder : findFolder)('changes', positionals, io.cwd);
  const onRead = io.progress?.('documents read');

  const compiled = until === undefined ? [...openProject(path, { onRead, audience }).compile()] : [];
  if (hasErrors(findingsOf(compiled))) {
    io.stderr.write(await reportFor(fromHere(dir, findingsOf(compiled)), io));
    return 1;
  }
  const after = until === undefined ? thenOf(compiled) : readRevision(until, path, io.cwd, audience, onRead);
  const before = readRevision(since, path, io.cwd, audience, onRead);
  io.stderr.write(unreadIn(before, since) + unreadIn(after, until ?? dir));
  const frameworks = changedFrameworks(before, after, {
    dir,
    compiled,
    lang,
    window,
    failsOnDemand: failOn === 'demand',
    audience,
  });

  const format: ChangesFormat = CHANGES_FORMATS[as];
  if (format.single && frameworks.length > 1) {
    const names = frameworks.map((each) => each.path).join(', ');
    throw new UsageError(
      `--as ${as} is for one framework, and there are several (${names}); name the folder of one of them.`,
    );
  }
  io.stdout.write((await format.load())({ since, until, frameworks }));
  const verdict = frameworks.map((each) => verdictOn(each, today())).join('');
  if (verdict === '') return 0;
  io.stderr.write(verdict);
  return 1;
}

interface Given {
  readonly dir: string;
  readonly compiled: readonly CompiledFramework[];
  readonly lang: LanguageTag | undefined;
  /** The days that --window names, which count instead of those that the earlier README declares. */
  readonly window: ChangeWindow | undefined;
  readonly failsOnDemand: boolean;
  readonly audience: Audience;
}

/** What has changed in each framework of either revision; a single one is the same wherever it was in its folder. */
function changedFrameworks(
  before: Then,
  after: Then,
  { dir, compiled, lang, window, failsOnDemand, audience }: Given,
): Judged[] {
  const [first] = before.keys();
  const [last] = after.keys();
  const isOne = before.size === 1 && after.size === 1;
  const paths = isOne ? [last ?? ''] : [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [then, now] = [before.get(isOne ? (first ?? '') : path), after.get(path)];
    const old = then && asReadBy(audience, then, now?.internal);
    const anew = now && asReadBy(audience, now);
    const { framework } = anew ?? old ?? {};
    if (!framework) return [];
    const folder = posix.join(dir.replaceAll(sep, '/'), path);
    // as it was declared before, so that no change permits itself
    const days = window ?? (old ?? anew)?.changeWindow;
    const places = compiled.find((each) => each.path === path)?.compilation.places;
    return [
      {
        title: framework.title,
        path: folder,
        report: reportBetween(old, anew),
        strings: languages[lang ?? languageFor(framework.locale)],
        placeOf: (address) => {
          const place = places?.get(address);
          return place && { path: posix.join(folder, place.path), line: place.line };
        },
        forbidsDemands: failsOnDemand && !(days && isWithin(today(), days)),
        window: days,
      },
    ];
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
