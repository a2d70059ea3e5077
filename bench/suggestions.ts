import { basename, join, resolve } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { groupPieces } from '../src/compiler/suggest/group.ts';
import { rungsOf, type ThemePiece } from '../src/compiler/suggest/sections.ts';
import { findThemeGroups } from '../src/compiler/suggest/theme-groups.ts';
import type { Framework, Level, Section } from '../src/model/types.ts';
import { fold } from '../src/model/words/fold.ts';
import { seededRandom, shuffled } from './documents.ts';
import { compareStrands } from './strand-suggestions.ts';
import { percent, table } from './table.ts';

const BENCH = import.meta.dirname;

/** Frameworks whose levels use the same headings, or whose author has mapped them, so that the truth is known. */
const KNOWN = [
  join(BENCH, 'suggestions/harbour'),
  join(BENCH, 'suggestions/bakery'),
  join(BENCH, '../framework'),
  ...['guild', 'matrix', 'kitchen', 'observatory'].map((name) => join(BENCH, '../test/fixtures', name)),
];

/** How often sections are shuffled or left out. */
const ROUNDS = 20;

type Group = number | string | undefined;

/** A way to group sections whose headings and themes are hidden. */
type Method = (framework: Framework) => (section: Section) => Group;

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['place alone', grouping(() => 0, 1)],
  ['shared words', grouping(overlap, 0)],
  ['suggestion', suggested],
]);

/** What is done to the levels before their sections are grouped. */
type Change = (sections: readonly Section[], random: () => number) => readonly Section[];

const CHANGES: ReadonlyMap<string, Change> = new Map([
  ['as written', (sections) => sections],
  ['shuffled', shuffled],
  ['some left out', withOneLess],
]);

/** Pairs of sections of neighbouring levels: those that belong together, those that were put together, and both. */
interface Pairs {
  true: number;
  found: number;
  right: number;
}

/**
 * Hides what tells which sections belong together and compares what is suggested with it.
 *
 * @param folders frameworks of one's own; ours if there are none
 */
export async function compareSuggestions(folders: readonly string[]): Promise<string> {
  const rows: string[][] = [];
  const sure = new Map(['clear', 'likely', 'a guess'].map((confidence) => [confidence, noPairs()]));
  for (const folder of folders.length > 0 ? folders.map((each) => resolve(each)) : KNOWN) {
    const { framework } = await compile(folder);
    if (!framework) throw new Error(`Unexpected ${folder}, expected a folder with a framework.`);
    for (const [name, change] of CHANGES) {
      const counts = new Map([...METHODS.keys()].map((method) => [method, noPairs()]));
      for (let round = 1; round <= (name === 'as written' ? 1 : ROUNDS); round += 1) {
        const { hidden, truthOf } = hide(framework, change, seededRandom(round));
        for (const [method, group] of METHODS) count(hidden, truthOf, group(hidden), counts.get(method));
        if (name === 'as written') countByConfidence(hidden, truthOf, sure);
      }
      rows.push([`${basename(folder)}, ${name}`, ...[...counts.values()].map(shares)]);
    }
  }
  const byConfidence = [...sure].map(([confidence, pairs]) => [
    confidence,
    percent(pairs.right, pairs.found),
  ]);
  return [
    'Sections of neighbouring levels that were put together: share that is right / share of the right ones that was found',
    table(['', ...METHODS.keys()], rows),
    'As written, by how sure the suggestion was of the theme',
    table(['', 'right'], byConfidence),
    await compareStrands(folders),
  ].join('\n\n');
}

/** A framework with no headings and no themes, and what they were. */
function hide(framework: Framework, change: Change, random: () => number) {
  const truth = new Map<Section, string>();
  const levels = framework.levels.map((level): Level => {
    const themed = level.sections.filter(({ kind }) => kind === 'theme');
    const bare = themed.map(({ theme, ...section }): Section => {
      // a heading, but one that says nothing
      const hidden = { ...section, title: '…' };
      truth.set(hidden, theme ?? fold(`${section.group ?? ''} ${section.title}`));
      return hidden;
    });
    const others = level.sections.filter(({ kind }) => kind !== 'theme');
    return { ...level, sections: [...others, ...change(bare, random)] };
  });
  return { hidden: { ...framework, themes: [], levels }, truthOf: (section: Section) => truth.get(section) };
}

function count(
  framework: Framework,
  truthOf: (section: Section) => Group,
  groupOf: (section: Section) => Group,
  pairs = noPairs(),
): void {
  for (const [index, { sections }] of framework.levels.entries()) {
    for (const section of sections.filter(({ kind }) => kind === 'theme')) {
      for (const other of framework.levels[index - 1]?.sections ?? []) {
        const isTrue = truthOf(other) !== undefined && truthOf(section) === truthOf(other);
        const isFound = groupOf(other) !== undefined && groupOf(section) === groupOf(other);
        pairs.true += Number(isTrue);
        pairs.found += Number(isFound);
        pairs.right += Number(isTrue && isFound);
      }
    }
  }
}

function countByConfidence(
  framework: Framework,
  truthOf: (section: Section) => Group,
  all: ReadonlyMap<string, Pairs>,
): void {
  for (const { members, confidence } of findThemeGroups(framework).groups) {
    const pairs = all.get(confidence) ?? noPairs();
    for (const [index, { section }] of members.entries()) {
      const before = members[index - 1]?.section;
      if (!section || !before) continue;
      pairs.found += 1;
      pairs.right += Number(truthOf(section) === truthOf(before));
    }
  }
}

function suggested(framework: Framework): (section: Section) => Group {
  const groups = new Map<Section | undefined, number>();
  for (const [number, { members }] of findThemeGroups(framework).groups.entries()) {
    for (const { section } of members) groups.set(section, number);
  }
  return (section) => groups.get(section);
}

function grouping(likeness: (a: ThemePiece, b: ThemePiece) => number, order: number): Method {
  return (framework) => {
    const groups = new Map<Section | undefined, number>();
    const found = groupPieces(rungsOf(framework), { likeness, order });
    for (const [{ section }, number] of found) groups.set(section, number);
    return (section) => groups.get(section);
  };
}

/** The share of words that two sections have in common. */
function overlap(a: ThemePiece, b: ThemePiece): number {
  const [one, other] = [a, b].map(({ terms }) => new Set(terms.map(({ word }) => word)));
  const shared = [...(one ?? [])].filter((word) => other?.has(word)).length;
  return shared / Math.max(1, (one?.size ?? 0) + (other?.size ?? 0) - shared);
}

/** Every other level has a section less. */
function withOneLess(sections: readonly Section[], random: () => number): readonly Section[] {
  const left = Math.floor(random() * sections.length * 2);
  return sections.length > 1 ? sections.filter((_, index) => index !== left) : sections;
}

function noPairs(): Pairs {
  return { true: 0, found: 0, right: 0 };
}

function shares(pairs: Pairs): string {
  return `${percent(pairs.right, pairs.found)} / ${percent(pairs.right, pairs.true)}`;
}
