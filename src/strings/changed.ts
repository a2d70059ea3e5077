import type { ChangeCounts, ChangeEntry } from '../model/change-report.ts';
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
};

/** Returns what has changed in a word, such as "Statement"; `undefined` where the text tells it. */
export function changedThingOf({ subject }: ChangeEntry, strings: Strings): string | undefined {
  if (subject === 'expectation' || subject === 'level-order') return undefined;
  const thing = subject === 'phase' || subject === 'theme' ? subject : THINGS[subject];
  if (thing === 'phase') return strings.phase;
  return thing === 'theme' ? strings.row.theme : strings.changedThing[thing];
}

/** Returns what has happened, with the name of the other level if there is one: "Moved here from L2". */
export function changeKindOf({ kind, before, after }: ChangeEntry, strings: Strings): Sentence {
  if (kind !== 'moved-here' && kind !== 'moved-away') return () => strings.changeKind[kind];
  const [text, own] = kind === 'moved-here' ? [before[0], after[0]] : [after[0], before[0]];
  const [name = ''] = distinctNames([text, own].flatMap((one) => one?.level ?? []));
  return (mark) => strings.changeKind[kind](mark(name));
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
