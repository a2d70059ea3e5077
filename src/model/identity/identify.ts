import { foldExpectations } from '../expectations.ts';
import type { Expectation, Framework, Level } from '../types.ts';
import { plainText } from '../words/plain.ts';
import { addressOf, type Lock, type Moved } from './lock.ts';
import { type Known, matchExpectations, type Worded } from './match.ts';
import { settled } from './settled.ts';
import { markOf, sectionOf } from './slots.ts';

/** An expectation whose identity only its author knows. */
export interface Doubt {
  /** Where it is, with the id that it has until then. */
  readonly found: Worded & { readonly id: string };
  /** The expectation itself, as it was given. */
  readonly expectation: Expectation;
  /** Which it may be, the likeliest first. */
  readonly candidates: readonly Known[];
}

/** A framework whose expectations have the ids that they had. */
export interface Identified {
  readonly framework: Framework;
  /** What the next revision has to know. */
  readonly lock: Lock;
  readonly doubts: readonly Doubt[];
}

/** An expectation of the framework. */
interface Found extends Worded {
  readonly expectation: Expectation;
}

/**
 * Gives expectations the ids that they had, whatever has become of their words and places. An id that was ever given leads to no other
 * expectation: those that are new take the next free one.
 *
 * @param framework with ids made of first words
 * @param lock what is known of the revisions before; of none, nothing changes
 */
export function identify(framework: Framework, { known, moved }: Lock): Identified {
  const found = framework.levels.flatMap(foundIn);
  const lock: Lock = { known: settled(known, found), moved };
  const { sure, unsure } = matchExpectations(lock.known, found);
  const ids = idsFor(framework.levels, found, sure, lock);
  const idOf = (one: Found) => ids.get(one.expectation) ?? one.expectation.id;
  const changed = new Set(found.filter((one) => idOf(one) !== one.expectation.id).map(({ level }) => level));
  const doubts = found.flatMap((one) => {
    const candidates = unsure.get(one);
    const { level, section, text } = one;
    const { expectation } = one;
    return candidates ? [{ found: { level, section, text, id: idOf(one) }, expectation, candidates }] : [];
  });
  return {
    framework: {
      ...framework,
      levels: framework.levels.map((level) => (changed.has(level.id) ? levelWithIds(level, ids) : level)),
    },
    lock: nextLock(found, idOf, sure, doubts, lock),
    doubts,
  };
}

function foundIn({ id: level, sections }: Level): readonly Found[] {
  return sections.flatMap((section) =>
    foldExpectations(section.expectations, (expectation, nested: readonly Found[]) => [
      { level, section: section.id, text: plainText(expectation.text), expectation },
      ...nested,
    ]),
  );
}

type Ids = ReadonlyMap<Expectation, string>;

function levelWithIds(level: Level, ids: Ids): Level {
  const sections = level.sections.map((section) => ({
    ...section,
    expectations: withIds(section.expectations, ids),
  }));
  return { ...level, sections };
}

function withIds(expectations: readonly Expectation[], ids: Ids): readonly Expectation[] {
  return expectations.map((expectation) => ({
    ...expectation,
    id: ids.get(expectation) ?? expectation.id,
    children: withIds(expectation.children, ids),
  }));
}

type Sure = ReadonlyMap<Worded, Known>;

function idsFor(levels: readonly Level[], found: readonly Found[], sure: Sure, lock: Lock): Ids {
  const ids = new Map<Expectation, string>();
  const anchors = new Set(
    levels.flatMap(({ id: level, sections }) => sections.map(({ id }) => addressOf({ level, id }))),
  );
  for (const one of found) {
    const known = sure.get(one);
    // a section of today comes before an expectation of yesterday
    if (known?.level === one.level && !anchors.has(addressOf(known))) ids.set(one.expectation, known.id);
  }
  const given = new Set([...anchors, ...[...lock.known, ...lock.moved].map(addressOf)]);
  for (const one of found) {
    if (ids.has(one.expectation)) continue;
    const wanted = sure.get(one)?.id ?? one.expectation.id;
    let id = wanted;
    for (let count = 2; given.has(addressOf({ level: one.level, id })); count += 1) id = `${wanted}-${count}`;
    given.add(addressOf({ level: one.level, id }));
    ids.set(one.expectation, id);
  }
  return ids;
}

function nextLock(
  found: readonly Found[],
  idOf: (one: Found) => string,
  sure: Sure,
  doubts: readonly Doubt[],
  lock: Lock,
): Lock {
  const last = new Map<string, string>();
  const present = found.map((one): Known => {
    const { level, section, text } = one;
    const previous = last.get(sectionOf(one));
    const id = idOf(one);
    last.set(sectionOf(one), id);
    return { level, section, id, text, previous: previous === undefined ? '' : markOf(previous) };
  });
  const matched = new Set(sure.values());
  // what may still be another one keeps waiting
  const waiting = new Set(doubts.flatMap(({ candidates }) => candidates));
  const gone = lock.known
    .filter((one) => !matched.has(one))
    .map((one) => (waiting.has(one) || one.isGone ? one : { ...one, previous: '', isGone: true }));
  const moved = new Map<string, Moved>(lock.moved.map((one) => [addressOf(one), one]));
  for (const one of found) {
    const known = sure.get(one);
    const to = { level: one.level, id: idOf(one) };
    // in its level, too, where a section has taken the id
    if (!known || addressOf(known) === addressOf(to)) continue;
    const { level, section, id } = known;
    moved.set(addressOf(known), { level, section, id, to });
  }
  return { known: [...present, ...gone], moved: [...moved.values()] };
}
