import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { idOfWords } from '../src/compiler/names/ids.ts';
import { foldExpectations } from '../src/model/expectations.ts';
import { type Known, matchExpectations } from '../src/model/identity/match.ts';
import { markOf } from '../src/model/identity/slots.ts';
import type { Framework } from '../src/model/types.ts';
import { comparable } from '../src/model/words/fold.ts';
import { plainText } from '../src/model/words/plain.ts';
import { seededRandom } from './documents.ts';
import { EDITS, type Edited, edited, type Kept, REMOVALS } from './identity/edits.ts';
import { table } from './table.ts';

const BENCH = import.meta.dirname;

const FRAMEWORKS = [
  join(BENCH, 'suggestions/harbour'),
  join(BENCH, 'suggestions/bakery'),
  join(BENCH, '../framework'),
  ...['guild', 'matrix', 'kitchen', 'observatory', 'library'].map((name) =>
    join(BENCH, '../test/fixtures', name),
  ),
];

/** How often each framework is edited: the first half of the rounds is for tuning, and the second is reported. */
const ROUNDS = 40;

/** A tenth of the sentences is edited in one revision. */
const SHARE = 0.1;

/** For expectations of the later revision, which earlier ones they are taken for, or a doubt. */
type Method = (before: readonly Kept[], after: readonly Kept[]) => ReadonlyMap<Kept, Kept | 'unsure'>;

const METHODS: Readonly<Record<string, Method>> = {
  'first six words': byKey(({ level, text }) => `${level}\n${idOfWords(text, 6, '')}`),
  'same words': byKey(({ level, text }) => `${level}\n${comparable(text)}`),
  identity: byIdentity,
  // what it would cost not to ask
  'identity, each doubt guessed': (before, after) => byIdentity(before, after, true),
};

interface Counts {
  edits: number;
  kept: number;
  wrong: number;
  unsure: number;
  removed: number;
  /** How many removed ones others are taken for. */
  revived: number;
}

/**
 * Edits frameworks in ways whose truth is known and counts which expectations keep their identity.
 *
 * @param folders frameworks of one's own; ours if there are none
 * @param history a file of revisions whose authors gave each expectation an id: `[[{ id, level, area, domain, text }]]`
 */
export async function compareIdentity(
  folders: readonly string[],
  history: string | undefined,
): Promise<string> {
  const frameworks = await compiledFrameworks(folders);
  const rows: string[][] = [];
  for (const [half, offset] of [
    ['tuned on', 0],
    ['reported', 1],
  ] as const)
    for (const [what, edits] of [
      ['edits', EDITS],
      ['removals', REMOVALS],
    ] as const)
      for (const [kind, only] of [['all', edits] as const, ...(offset === 1 ? alone(edits) : [])])
        rows.push([
          `${half}: ${kind === 'all' ? `all ${what}` : kind}`,
          ...Object.values(METHODS).map((method) => {
            const counts = noCounts();
            for (const [name, before] of frameworks)
              for (let round = offset; round < ROUNDS; round += 2) {
                const others = [...frameworks].flatMap(([other, list]) => (other === name ? [] : list));
                const step = edited(
                  before,
                  only,
                  SHARE,
                  seededRandom(round + 1),
                  others.map(({ text }) => text),
                );
                count(before, step, method, counts);
              }
            return shares(counts);
          }),
        ]);
  if (history !== undefined && existsSync(history))
    rows.push(['a history', ...Object.values(METHODS).map((method) => shares(ofHistory(history, method)))]);
  return [
    'Edited sentences: kept / wrong / unsure; removed ones that are taken for others',
    table(['', ...Object.keys(METHODS)], rows),
  ].join('\n\n');
}

/** The expectations of frameworks, by the name of their folder; of ours if no folders are given. */
export async function compiledFrameworks(
  folders: readonly string[],
): Promise<ReadonlyMap<string, readonly Kept[]>> {
  const frameworks = new Map<string, readonly Kept[]>();
  for (const folder of folders.length > 0 ? folders.map((each) => resolve(each)) : FRAMEWORKS) {
    const { framework } = await compile(folder);
    if (!framework) throw new Error(`Unexpected ${folder}, expected a folder with a framework.`);
    frameworks.set(basename(folder), expectationsOf(framework));
  }
  return frameworks;
}

/** Each edit by itself, with its name. */
function alone<E>(edits: Readonly<Record<string, E>>) {
  return Object.entries(edits).map(([name, edit]) => [name, { [name]: edit }] as const);
}

function expectationsOf(framework: Framework): readonly Kept[] {
  return framework.levels.flatMap((level) =>
    level.sections.flatMap((section) =>
      foldExpectations(section.expectations, ({ id, text }, nested: readonly Kept[]) => [
        { truth: [`${level.id}/${id}`], level: level.id, section: section.id, text: plainText(text) },
        ...nested,
      ]),
    ),
  );
}

function byKey(keyOf: (one: Kept) => string): Method {
  return (before, after) => {
    const known = new Map(before.toReversed().map((one) => [keyOf(one), one]));
    return new Map(
      after.flatMap((one) => {
        const match = known.get(keyOf(one));
        known.delete(keyOf(one));
        return match ? [[one, match] as const] : [];
      }),
    );
  };
}

function byIdentity(
  before: readonly Kept[],
  after: readonly Kept[],
  isGuessing = false,
): ReadonlyMap<Kept, Kept | 'unsure'> {
  const last = new Map<string, string>();
  const known = new Map<Known, Kept>();
  for (const one of before) {
    const section = `${one.level}\n${one.section}`;
    const id = one.truth.join();
    const previous = last.get(section);
    known.set({ ...one, id, previous: previous === undefined ? '' : markOf(previous) }, one);
    last.set(section, id);
  }
  const { sure, unsure } = matchExpectations([...known.keys()], after);
  const guesses = new Map(sure);
  if (isGuessing) {
    const taken = new Set(sure.values());
    for (const [one, candidates] of unsure) {
      const likeliest = candidates.find((candidate) => !taken.has(candidate));
      if (!likeliest) continue;
      taken.add(likeliest);
      guesses.set(one, likeliest);
    }
  }
  const result = new Map<Kept, Kept | 'unsure'>();
  for (const one of unsure.keys()) result.set(one as Kept, 'unsure');
  for (const [one, match] of guesses) result.set(one as Kept, known.get(match) ?? 'unsure');
  return result;
}

function count(
  before: readonly Kept[],
  { after, kinds, removed }: Edited,
  method: Method,
  counts: Counts,
): void {
  const matches = method(before, after);
  const isRight = (one: Kept, match: Kept) => match.truth.some((truth) => one.truth.includes(truth));
  for (const truth of kinds.keys()) {
    if (removed.has(truth)) continue;
    const found = after
      .filter((one) => one.truth.includes(truth))
      .map((one) => [one, matches.get(one)] as const);
    counts.edits += 1;
    if (found.some(([one, match]) => match && match !== 'unsure' && isRight(one, match))) counts.kept += 1;
    else if (found.some(([, match]) => match === 'unsure')) counts.unsure += 1;
  }
  for (const [one, match] of matches) {
    if (match === 'unsure' || isRight(one, match)) continue;
    if (match.truth.every((truth) => removed.has(truth))) counts.revived += 1;
    else counts.wrong += 1;
  }
  counts.removed += removed.size;
}

interface Item {
  readonly id: string;
  readonly level: string;
  readonly area: string;
  readonly domain: string;
  readonly text: string;
}

function ofHistory(file: string, method: Method): Counts {
  const revisions = (JSON.parse(readFileSync(file, 'utf8')) as Item[][]).map((items) =>
    items.map(
      ({ id, level, area, domain, text }): Kept => ({
        truth: [id],
        level,
        section: `${area} ${domain}`,
        text,
      }),
    ),
  );
  const counts = noCounts();
  for (const [at, after] of revisions.entries()) {
    const before = revisions[at - 1];
    if (!before) continue;
    const now = new Map(after.map((one) => [one.truth[0], one]));
    const kinds = new Map<string, string>();
    for (const one of before) {
      const later = now.get(one.truth[0]);
      if (later && (later.text !== one.text || later.level !== one.level || later.section !== one.section))
        for (const truth of one.truth) kinds.set(truth, 'edited');
    }
    const removed = new Set(before.flatMap(({ truth }) => truth).filter((truth) => !now.has(truth)));
    count(before, { after, kinds, removed }, method, counts);
  }
  return counts;
}

function noCounts(): Counts {
  return { edits: 0, kept: 0, wrong: 0, unsure: 0, removed: 0, revived: 0 };
}

function shares({ edits, kept, wrong, unsure, removed, revived }: Counts): string {
  const of = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
  const parts = edits === 0 ? [] : [of(kept, edits), of(wrong, edits), of(unsure, edits)];
  return [...parts, ...(removed === 0 ? [] : [`${of(revived, removed)} of ${removed}`])].join(' / ');
}
