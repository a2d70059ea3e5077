import { levelName } from '../names/name.ts';
import type {
  AnnouncedChange,
  Framework,
  FrameworkSection,
  Level,
  LinkTarget,
  Phase,
  Principle,
  Strand,
  Theme,
} from '../types.ts';
import { comparable } from '../words/fold.ts';
import { type Internal, namesOfTerm, type Secrets, secretsOf } from './audience.ts';
import { anchorsIn, type Open } from './open.ts';
import { withOpenDays } from './open-days.ts';
import { openLevel } from './open-level.ts';
import { isClosedLine, openText } from './open-text.ts';
import { type Link, linksIn, unlinked } from './unlinked.ts';

/** A framework as everyone may read it. */
export interface OpenFramework {
  readonly framework: Framework;
  /** How many items of lists, and other parts of texts, are left out. */
  readonly items: number;
  /** The links in its texts that led to what is left out. Only their words are left, which the author has to judge. */
  readonly mixed: readonly Link[];
  /** Whether a link leads to what is left out. */
  readonly isLeftOut: (to: LinkTarget) => boolean;
}

/**
 * Returns a framework as everyone may read it: without what is internal, drafts, owners, review dates, addresses for edits and feedback,
 * and what leads there from levels and expectations that are gone. Counts and places are those of what is left.
 */
export function forEveryone(framework: Framework, internal: Internal): OpenFramework {
  const secrets = secretsOf(framework, internal);
  const {
    editUrl: _,
    feedbackUrl: __,
    goneLevels: ___,
    changes = [],
    strands = [],
    glossary = [],
    ...rest
  } = framework;
  const sections = framework.sections.filter((section) => !secrets.isFrameworkSection(section));
  const isOpen = (kind: FrameworkSection['kind']) =>
    framework.sections.every((section) => section.kind !== kind || sections.includes(section));
  const principles = isOpen('principles') ? named(framework.principles, secrets) : [];
  const left = framework.levels.filter(secrets.isLevel);
  const phases = isOpen('journey') ? phasesWithout(left, named(framework.phases, secrets)) : [];
  const levels = framework.levels
    .filter((level) => !left.includes(level))
    .map((level) => openLevel(level, left, phases, secrets));
  const terms = internal.parts.has('glossary')
    ? []
    : glossary.filter(({ term }) => !namesOfTerm(term).some(secrets.isName));
  const open: Open = {
    anchors: new Map(levels.map((level) => [level.id, anchorsIn(level)])),
    frameworkSections: new Set([...sections, ...principles].map(({ id }) => id)),
    terms: new Set(terms.map(({ id }) => id)),
  };
  const isLeftOut = (to: LinkTarget) => leadsNowhere(to, open);
  const namesLeft = namesOnlyOf(left, levels);
  const closed = {
    isName: (name: string) => secrets.isName(name) || namesLeft.has(comparable(name)),
    isLeftOut: isElsewhereThanGlossary(isLeftOut),
  };
  const isWhole = (part: unknown) => openText(part, closed).leftOut === 0;
  /** Whether something is as much in use as it was. */
  const isUsed = (isOf: (level: Level) => boolean) => levels.some(isOf) || !framework.levels.some(isOf);
  const openChanges = internal.parts.has('changes')
    ? []
    : changesFor(named(changes, secrets), open, closed.isLeftOut);
  const openStrands = internal.parts.has('strands') ? [] : strandsFor(named(strands, secrets), open);
  const whole: Framework = {
    ...rest,
    audience: 'everyone',
    purpose: isOpen('purpose') ? framework.purpose : [],
    principles,
    phases,
    tracks: framework.tracks.filter(({ id }) => isUsed(({ track }) => track === id)),
    themes: named(framework.themes, secrets).filter(({ id }) =>
      isUsed((level) => level.sections.some(({ theme }) => theme === id)),
    ),
    sections,
    ...(openChanges.length > 0 && { changes: openChanges }),
    ...(openStrands.length > 0 && { strands: openStrands }),
    ...(terms.length > 0 && { glossary: terms }),
    levels: levels.map((level) => {
      const attributes = level.attributes.filter(({ value }) => !isClosedLine(value, closed));
      const before = framework.levels.find(({ id }) => id === level.id) ?? level;
      return withOpenDays({ ...level, attributes }, before, isWhole);
    }),
  };
  const { part, leftOut } = openText(whole, closed);
  return {
    framework: unlinked(part, isLeftOut),
    items: leftOut,
    mixed: linksIn(part).filter(({ to }) => closed.isLeftOut(to)),
    isLeftOut: closed.isLeftOut,
  };
}

/** The codes, titles and names that levels which are left out have, and no other. */
function namesOnlyOf(left: readonly Level[], others: readonly Level[]): ReadonlySet<string> {
  const namesOf = (levels: readonly Level[]) =>
    levels
      .flatMap((level) => [level.code, level.title, levelName(level)])
      .filter(Boolean)
      .map(comparable);
  const open = new Set(namesOf(others));
  return new Set(namesOf(left).filter((name) => !open.has(name)));
}

/** The words of a link to a term are those of the text around it, with or without the glossary. */
function isElsewhereThanGlossary(isLeftOut: (to: LinkTarget) => boolean): (to: LinkTarget) => boolean {
  return (to) => to.kind !== 'glossary' && isLeftOut(to);
}

/** What nobody calls internal by its title. */
function named<T extends Principle | Phase | AnnouncedChange | Strand | Theme>(
  all: readonly T[],
  { isName }: Secrets,
): readonly T[] {
  return all.filter(({ title }) => !isName(title));
}

/** The phases without these levels. One that had no others is gone. */
function phasesWithout(left: readonly Level[], phases: readonly Phase[]): readonly Phase[] {
  const ids = new Set(left.map(({ id }) => id));
  return phases.flatMap((phase) => {
    const levels = phase.levels.filter((id) => !ids.has(id));
    return levels.length > 0 || phase.levels.length === 0 ? [{ ...phase, levels }] : [];
  });
}

/** The changes whose text leads to nothing that is left out: what they say of it cannot be told from the rest. */
function changesFor(
  changes: readonly AnnouncedChange[],
  { anchors }: Open,
  isLeftOut: (to: LinkTarget) => boolean,
): readonly AnnouncedChange[] {
  return changes.filter(
    ({ levels, text }) =>
      levels.every((id) => anchors.has(id)) && !linksIn(text).some(({ to }) => isLeftOut(to)),
  );
}

/** The strands with the steps that are left; one step alone is no strand. */
function strandsFor(strands: readonly Strand[], { anchors }: Open): readonly Strand[] {
  return strands.flatMap((strand) => {
    const steps = strand.steps.filter(({ level, expectation }) => anchors.get(level)?.has(expectation));
    return steps.length > 1 || steps.length === strand.steps.length ? [{ ...strand, steps }] : [];
  });
}

function leadsNowhere(to: LinkTarget, { anchors, frameworkSections, terms }: Open): boolean {
  switch (to.kind) {
    case 'url':
      return false;
    case 'framework':
      return to.section !== undefined && !frameworkSections.has(to.section);
    case 'level': {
      const own = anchors.get(to.level);
      return !own || (to.section !== undefined && !own.has(to.section));
    }
    case 'glossary':
      return to.term === undefined ? terms.size === 0 : !terms.has(to.term);
  }
}
