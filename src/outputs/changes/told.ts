import type { ChangedLevel, ChangedText, ChangeEntry, WordRun } from '../../model/change-report.ts';
import { changesBySection, isChanged } from '../../model/changes-by-section.ts';
import { levelName } from '../../model/names/name.ts';
import { changedInAll, changedThingOf, changeKindOf, formerPlaceOf } from '../../strings/changed.ts';
import { plainSentence } from '../../strings/sentence.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ChangedFramework } from './request.ts';

/** What has changed in a level, or in what the README says, in the order in which it is told. */
export interface ToldPart {
  /** The level; missing for what the README says. */
  readonly level?: ChangedLevel;
  readonly name: string;
  /** What has become of the level, and how many expectations have changed. */
  readonly sentence: string;
  readonly sections: readonly ToldSection[];
}

/** Changes that follow one another in one section. */
export interface ToldSection {
  /** Its heading; empty for what is in none. */
  readonly title: string;
  readonly changes: readonly ToldChange[];
}

/** One change in words. */
export interface ToldChange {
  readonly entry: ChangeEntry;
  /** What has happened, and to what: "Moved here from L2", "New · Section". */
  readonly what: string;
  /** The expectation that it is nested under, or an example of. */
  readonly parent: string;
  /** The texts with their labels. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Both texts in runs; empty if they are the same, or only one is there. */
  readonly words: readonly WordRun[];
}

/** Puts the changes of a framework into words. */
export function toldParts({ report, strings }: ChangedFramework): readonly ToldPart[] {
  const ofReadme = {
    name: strings.forAllLevels,
    sentence: '',
    sections: sectionsOf(report.framework, strings, report.levels),
  };
  return [
    ...(report.framework.length > 0 ? [ofReadme] : []),
    ...report.levels.flatMap((level) => (isChanged(level) ? [ofLevel(level, strings, report.levels)] : [])),
  ];
}

function ofLevel(level: ChangedLevel, strings: Strings, levels: readonly ChangedLevel[]): ToldPart {
  const { kind, before, after, counts, entries } = level;
  const name = after ?? before;
  const sentences = [
    kind === 'kept' ? undefined : strings.changedLevel[kind],
    changedInAll(counts, strings),
  ].filter((sentence) => sentence !== undefined);
  return {
    level,
    name: name ? levelName(name) : '',
    sentence: sentences.join(' '),
    // what is new is there to read, and what has gone is nowhere else
    sections: sectionsOf(
      entries.filter((entry) => kind !== 'new' || entry.kind !== kind),
      strings,
      levels,
    ),
  };
}

function sectionsOf(
  entries: readonly ChangeEntry[],
  strings: Strings,
  levels: readonly ChangedLevel[],
): readonly ToldSection[] {
  return changesBySection(entries).map(({ section, entries: run }) => ({
    title: section,
    changes: run.map((entry) => told(entry, section, strings, levels)),
  }));
}

function told(
  entry: ChangeEntry,
  section: string,
  strings: Strings,
  levels: readonly ChangedLevel[],
): ToldChange {
  const { before, after, expectations } = entry;
  const was = formerPlaceOf(entry, section);
  const thing = changedThingOf(entry, strings);
  const what = [
    plainSentence(changeKindOf(entry, strings, levels)),
    ...(thing === undefined ? [] : [thing]),
    ...(expectations === undefined ? [] : [strings.expectations(expectations)]),
    ...(was === undefined ? [] : [strings.wasIn(was)]),
  ];
  return {
    entry,
    what: what.join(' · '),
    parent: (after[0] ?? before[0])?.parent ?? '',
    before: before.map(lineOf),
    after: after.map(lineOf),
    words: wordsOf(entry),
  };
}

function wordsOf({ before, after, words }: ChangeEntry): readonly WordRun[] {
  const labels = runsOf(labelOf(before), labelOf(after));
  const links = runsOf(linksAfter(before), linksAfter(after));
  const isChanged = words.length > 0 || [...labels, ...links].some(({ kind }) => kind !== 'same');
  if (before.length === 0 || after.length === 0 || !isChanged) return [];
  const rest: readonly WordRun[] = words.length > 0 ? words : [{ kind: 'same', text: after[0]?.plain ?? '' }];
  return [...labels, ...rest, ...links].filter(({ text }) => text !== '');
}

function runsOf(old: string, anew: string): readonly WordRun[] {
  if (old === anew) return [{ kind: 'same', text: old }];
  return [
    { kind: 'old', text: old },
    { kind: 'new', text: anew },
  ];
}

/** The addresses of links, where they have changed. */
function linksAfter(texts: readonly ChangedText[]): string {
  const links = texts.flatMap((text) => text.links ?? []);
  return links.length > 0 ? ` (${links.join(', ')})` : '';
}

function lineOf(text: ChangedText): string {
  return labelOf([text]) + text.plain + linksAfter([text]);
}

function labelOf([first]: readonly ChangedText[]): string {
  return first?.label ? `${first.label}: ` : '';
}
