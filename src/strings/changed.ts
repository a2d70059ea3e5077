import type { ChangeCounts, ChangedLevel, ChangeEntry } from '../model/change-report.ts';
import { distinctNames } from '../model/names/name.ts';
import type { Sentence } from './sentence.ts';
import type { ChangeCount, ChangedThing, Strings } from './strings.ts';

/** What readers call the things that a report tells apart; expectations need no word, nor do names of levels in another order. */
const THINGS: Readonly<
  Record<
    Exclude<ChangeEntry['subject'], 'expectation' | 'level-order' | 'phase' | 'theme'>,
    ChangedThing | 'phase' | 'theme'
  >
> = {
  code: 'code',
  title: 'title',
  'framework-title': 'title',
  track: 'track',
  'phase-label': 'phase',
  'phase-levels': 'phase',
  status: 'status',
  language: 'language',
  'framework-language': 'language',
  owner: 'owner',
  review: 'review',
  statement: 'statement',
  intro: 'intro',
  'section-intro': 'intro',
  description: 'intro',
  attribute: 'attribute',
  section: 'section',
  'readme-section': 'section',
  'section-theme': 'theme',
  example: 'example',
  organization: 'organization',
  'edit-address': 'editAddress',
  'feedback-address': 'feedbackAddress',
  purpose: 'purpose',
  principle: 'principle',
  term: 'term',
};

/** Returns what has changed in a word, such as "Statement"; `undefined` where the text tells it. */
export function changedThingOf({ subject }: ChangeEntry, strings: Strings): string | undefined {
  if (subject === 'expectation' || subject === 'level-order') return undefined;
  const thing = subject === 'phase' || subject === 'theme' ? subject : THINGS[subject];
  if (thing === 'phase') return strings.phase;
  return thing === 'theme' ? strings.row.theme : strings.changedThing[thing];
}

/**
 * Returns what has happened, with the name of the other level if there is one: "Moved here from L2".
 *
 * @param levels those of the report, from which the name has to tell the other one
 */
export function changeKindOf(
  { kind, before, after }: ChangeEntry,
  strings: Strings,
  levels: readonly ChangedLevel[],
): Sentence {
  if (kind !== 'moved-here' && kind !== 'moved-away') return () => strings.changeKind[kind];
  const isHere = kind === 'moved-here';
  const other = (isHere ? before : after)[0]?.level;
  const names = levels.flatMap(
    (level) => (isHere ? level.before : level.after) ?? level.after ?? level.before ?? [],
  );
  const at = names.findIndex(({ id }) => id === other?.id);
  return (mark) => strings.changeKind[kind](mark(distinctNames(names)[at] ?? ''));
}

/** Returns where something was that is elsewhere in its level now: its section, or what it was nested under. */
export function formerPlaceOf(
  { kind, subject, before, after }: ChangeEntry,
  section: string,
): string | undefined {
  const [old] = before;
  if (subject === 'section' || (kind !== 'moved' && kind !== 'moved-here')) return undefined;
  const place = old?.section?.title;
  if (place && place !== section) return place;
  return kind === 'moved' && old?.parent !== after[0]?.parent ? old?.parent : undefined;
}

// in the order in which readers need them
const COUNTS: readonly ChangeCount[] = [
  'new',
  'gone',
  'reworded',
  'split',
  'merged',
  'movedHere',
  'movedAway',
  'moved',
  'spelling',
];

/** Returns a sentence on how many expectations have changed, or `undefined` if none has. */
export function changedInAll(counts: ChangeCounts, strings: Strings): string | undefined {
  const phrases = COUNTS.flatMap((kind) => (counts[kind] > 0 ? [strings.changed[kind](counts[kind])] : []));
  return phrases.length > 0 ? strings.changedInAll(phrases) : undefined;
}
