import { everyExpectation } from '../expectations.ts';
import { addressOf } from '../identity/lock.ts';
import { levelName } from '../names/name.ts';
import type {
  Audience,
  Expectation,
  Framework,
  FrameworkSection,
  Level,
  RichText,
  Section,
} from '../types.ts';
import { comparable } from '../words/fold.ts';
import { labelOf, labelsIn } from './labels.ts';

/** Every audience; the first is meant where none is named. */
export const AUDIENCES: readonly [Audience, ...Audience[]] = ['internal', 'everyone'];

/** What of a framework is for internal readers alone, as its documents say. Drafts, owners, dates and addresses are left out in any case. */
export interface Internal {
  /** The ids of levels. */
  readonly levels: ReadonlySet<string>;
  /** The ids of drafts that everyone may read. */
  readonly openDrafts: ReadonlySet<string>;
  /** The addresses of sections of other levels, such as `l3#pay`. */
  readonly sections: ReadonlySet<string>;
  /** The ids of sections of the framework. */
  readonly frameworkSections: ReadonlySet<string>;
  /** Headings and bold words wherever they stand, as {@link comparable} has them. */
  readonly names: ReadonlySet<string>;
  /** What comes from a document that is internal as a whole. */
  readonly parts: ReadonlySet<InternalPart>;
}

/** What a document of its own holds. */
export type InternalPart = 'changes' | 'strands' | 'glossary';

/** Tells what is internal in a framework. */
export interface Secrets {
  readonly isLevel: (level: Level) => boolean;
  readonly isSection: (level: string, section: Section) => boolean;
  readonly isExpectation: (level: string, expectation: Expectation) => boolean;
  readonly isFrameworkSection: (section: FrameworkSection) => boolean;
  readonly isName: (name: string) => boolean;
}

export function secretsOf({ themes, strands = [] }: Framework, internal: Internal): Secrets {
  const isName = (name: string) => internal.names.has(comparable(name));
  const closedThemes = new Set(themes.filter(({ title }) => isName(title)).map(({ id }) => id));
  const closedSteps = new Set(
    strands
      .filter(({ title }) => isName(title))
      .flatMap(({ steps }) => steps.map(({ level, expectation }) => addressOf({ level, id: expectation }))),
  );
  return {
    isName,
    isLevel: (level) =>
      internal.levels.has(level.id) ||
      (level.status === 'draft' && !internal.openDrafts.has(level.id)) ||
      namesOfLevel(level).some(isName),
    isSection: (level, section) =>
      internal.sections.has(addressOf({ level, id: section.id })) ||
      (section.theme !== undefined && closedThemes.has(section.theme)) ||
      namesOfSection(section).some(isName),
    isExpectation: (level, { id, text }) =>
      closedSteps.has(addressOf({ level, id })) || namesOfLine(text).some(isName),
    isFrameworkSection: ({ id, title }) => internal.frameworkSections.has(id) || isName(title),
  };
}

/** By what names an author may call a section: its heading, those above it, and all of them together. */
function namesOfSection({ title, group }: Section): readonly string[] {
  if (group === undefined) return [title];
  return [title, group, ...group.split(GROUPS), `${group}${GROUPS}${title}`];
}

/** By what names an author may call a level: its heading, and that of its track. */
function namesOfLevel(level: Level): readonly string[] {
  return [level.title, levelName(level), level.place.trackTitle];
}

/** What the compiler puts between the headings that a section is under. */
const GROUPS = ' – ';

/** By what names an author may call a term: all of its forms, and each. */
export function namesOfTerm(term: string): readonly string[] {
  return [term, ...term.split(/[,，、]/).map((form) => form.trim())];
}

/** Every name that something in a framework has, and by which `internal` may call it. */
export function namesIn(framework: Framework): ReadonlySet<string> {
  const { levels, sections, principles, phases, changes = [], strands = [], glossary = [] } = framework;
  return new Set(
    [
      ...levels.flatMap((level) => [
        ...namesOfLevel(level),
        ...level.sections.flatMap(namesOfSection),
        ...level.attributes.flatMap(({ label, value }) => [label, ...namesOfLine(value)]),
        ...level.sections.flatMap(everyExpectation).flatMap(({ text }) => namesOfLine(text)),
      ]),
      ...[...sections, ...principles, ...phases, ...changes, ...strands].map(({ title }) => title),
      ...glossary.flatMap(({ term }) => namesOfTerm(term)),
      ...labelsIn(framework),
    ].filter((name) => name !== ''),
  );
}

/** The bold words that a line begins with, if it does. */
function namesOfLine(line: RichText): readonly string[] {
  const label = labelOf(line);
  return label === undefined ? [] : [label];
}
