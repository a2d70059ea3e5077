import type { ChangedText, ChangeEntry, FrameworkSubject } from '../change-report.ts';
import { shortLevelName } from '../names/name.ts';
import type { Framework, Prose } from '../types.ts';
import { fold } from '../words/fold.ts';
import { plainProse } from '../words/plain.ts';
import { entryOf, nameText, proseText } from './entry.ts';
import { movedAmong } from './moves.ts';
import { inOneOrder, pairByKeys } from './pairs.ts';

/** Tells what has changed in the README. */
export function frameworkEntries(before: Framework, after: Framework): readonly ChangeEntry[] {
  const name = (subject: FrameworkSubject, of: (framework: Framework) => string | undefined) =>
    entryOf({ subject }, names(of(before)), names(of(after)));
  const prose = (subject: FrameworkSubject, of: (framework: Framework) => Prose) =>
    entryOf({ subject }, proses(of(before)), proses(of(after)));
  return [
    ...name('framework-title', ({ title }) => title),
    ...name('organization', ({ organization }) => organization),
    ...name('framework-language', ({ language, locale }) => language?.lang ?? locale),
    ...name('edit-address', ({ editUrl }) => editUrl),
    ...name('feedback-address', ({ feedbackUrl }) => feedbackUrl),
    ...prose('description', ({ description }) => description),
    ...prose('purpose', ({ purpose }) => purpose),
    ...parts('principle', before.principles, after.principles),
    ...parts('phase', phasesOf(before), phasesOf(after)),
    ...parts('track', titled(before.tracks), titled(after.tracks)),
    ...parts('theme', before.themes, after.themes),
    ...parts('term', termsOf(before), termsOf(after)),
    ...parts('readme-section', sectionsOf(before), sectionsOf(after)),
  ];
}

/** What the README has several of. */
interface Part {
  readonly id: string;
  readonly title: string;
  /** What it says, if it has more than a title. */
  readonly text?: Prose;
  readonly facts?: readonly (readonly [FrameworkSubject, string])[];
}

function phasesOf({ phases, levels }: Framework): readonly Part[] {
  const levelNames = new Map(levels.map((level) => [level.id, shortLevelName(level)]));
  return phases.map((phase) => ({
    ...phase,
    facts: [
      ['phase-label', phase.label],
      ['phase-levels', phase.levels.map((id) => levelNames.get(id) ?? id).join(', ')],
    ],
  }));
}

function termsOf({ glossary = [] }: Framework): readonly Part[] {
  return glossary.map(({ id, term, text }) => ({ id, title: term, text }));
}

/** A track without a title is what levels are on where no document names one. */
function titled(all: readonly Part[]): readonly Part[] {
  return all.filter(({ title }) => title !== '');
}

function sectionsOf({ sections }: Framework): readonly Part[] {
  return sections.map(({ text, closing, ...section }) => ({ ...section, text: [...text, ...closing] }));
}

function parts(
  subject: FrameworkSubject,
  before: readonly Part[],
  after: readonly Part[],
): readonly ChangeEntry[] {
  // each an object of its own, even where both revisions share one
  const [old, anew] = [before.map((part) => ({ ...part })), after.map((part) => ({ ...part }))];
  const pairs = pairByKeys<Part>(old, anew, [
    ({ id }) => id,
    ({ title }) => fold(title),
    ({ text = [] }) => fold(plainProse(text)),
  ]);
  return [
    ...(movedAmong(old, anew, pairs).size > 0
      ? entryOf({ subject, kind: 'reordered' }, names(titles(before)), names(titles(after)))
      : []),
    ...inOneOrder<Part>(old, anew, pairs).flatMap(({ before: one, after: other }) => [
      ...entryOf({ subject }, wholes(one), wholes(other)),
      ...(one && other ? facts(one, other) : []),
    ]),
  ];
}

function facts(before: Part, after: Part): readonly ChangeEntry[] {
  const others = new Map(after.facts);
  return (before.facts ?? []).flatMap(([subject, value]) =>
    entryOf({ subject }, names(value, before.title), names(others.get(subject), after.title)),
  );
}

function titles(all: readonly Part[]): string {
  return all.map(({ title }) => title).join(', ');
}

function wholes(part: Part | undefined): readonly ChangedText[] {
  if (!part) return [];
  const { id, title, text = [] } = part;
  return [text.length > 0 ? proseText(text, { id, label: title }) : nameText(title, { id })];
}

function names(value: string | undefined, label?: string): readonly ChangedText[] {
  return value ? [nameText(value, { ...(label !== undefined && { label }) })] : [];
}

function proses(prose: Prose): readonly ChangedText[] {
  return prose.length > 0 ? [proseText(prose)] : [];
}
