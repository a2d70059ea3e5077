import type { ChangedText, ChangeEntry, ChangeKind } from '../change-report.ts';
import type { RichText } from '../types.ts';
import { addressesIn, addressesInProse } from '../words/addresses.ts';
import { plainProse, plainText } from '../words/plain.ts';
import { isSameSpelt } from './spelling.ts';
import { changedWords } from './words.ts';

/** What an entry is about, and what it says if the words are the same. */
type Start = Pick<ChangeEntry, 'subject'> & Partial<Pick<ChangeEntry, 'kind' | 'expectations'>>;

/**
 * Makes an entry of what was and what is: new, gone, reworded or spelt in another way, unless another kind is given.
 *
 * @returns none if nothing has changed
 */
export function entryOf(
  { subject, kind, expectations }: Start,
  before: readonly ChangedText[],
  after: readonly ChangedText[],
): readonly ChangeEntry[] {
  const what = kind ?? kindOf(before, after);
  if (!what) return [];
  const [old, anew] = [joined(before), joined(after)];
  const isMarked = what !== 'reordered' && before.length > 0 && after.length > 0 && old !== anew;
  const words = isMarked ? changedWords(old, anew) : [];
  const [linked, relinked] = leadsElsewhere(before, after)
    ? [before.map(withLinks), after.map(withLinks)]
    : [before, after];
  return [
    {
      kind: what,
      subject,
      before: linked,
      after: relinked,
      words,
      ...(expectations !== undefined && { expectations }),
    },
  ];
}

/** What has happened to a text that may be in either revision, or in both. */
export function kindOf(
  before: readonly ChangedText[],
  after: readonly ChangedText[],
): ChangeKind | undefined {
  if (before.length === 0) return after.length === 0 ? undefined : 'new';
  if (after.length === 0) return 'gone';
  if (joined(before) === joined(after) && sourceOf(before) === sourceOf(after)) return undefined;
  if (leadsElsewhere(before, after)) return 'reworded';
  return isSameSpelt(labelled(before), labelled(after)) ? 'spelling' : 'reworded';
}

/**
 * Whether both revisions link to addresses, and not to the same ones. A link that is put in or left out is a mark, as emphasis is, and one
 * within the framework changes with the name of a file.
 */
function leadsElsewhere(before: readonly ChangedText[], after: readonly ChangedText[]): boolean {
  const old = before.flatMap(linksOf);
  // most have none
  if (old.length === 0) return false;
  const anew = after.flatMap(linksOf);
  return anew.length > 0 && old.join('\n') !== anew.join('\n');
}

function linksOf({ text = [], prose = [] }: ChangedText): readonly string[] {
  return [...addressesIn(text), ...addressesInProse(prose)];
}

function withLinks(text: ChangedText): ChangedText {
  return { ...text, links: linksOf(text) };
}

/** A text of one line as the report has it. */
export function lineText(text: RichText, more: Partial<ChangedText> = {}): ChangedText {
  return { ...more, text, plain: plainText(text) };
}

/** A name or an address as the report has it. */
export function nameText(name: string, more: Partial<ChangedText> = {}): ChangedText {
  return lineText([{ type: 'text', value: name }], more);
}

/** Running text as the report has it. */
export function proseText(
  prose: NonNullable<ChangedText['prose']>,
  more: Partial<ChangedText> = {},
): ChangedText {
  return { ...more, prose, plain: plainProse(prose) };
}

// a space alone would make one sentence of two
function joined(texts: readonly ChangedText[]): string {
  return texts.map(({ plain }) => plain).join(' / ');
}

function labelled(texts: readonly ChangedText[]): string {
  return texts.map(({ label = '', plain }) => `${label} ${plain}`).join(' ');
}

/** What is the same only for the same texts with the same marks. */
function sourceOf(texts: readonly ChangedText[]): string {
  return JSON.stringify(texts.map(({ label, text, prose }) => [label, text, prose]));
}
