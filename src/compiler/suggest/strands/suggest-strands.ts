import { posix } from 'node:path';
import { shortLevelName } from '../../../model/names/name.ts';
import { heightOf } from '../../../model/tracks/paths.ts';
import type { Expectation, Strand } from '../../../model/types.ts';
import { comparable, fold } from '../../../model/words/fold.ts';
import { plainText } from '../../../model/words/plain.ts';
import type { Compilation } from '../../compile.ts';
import { GROWTH_NAME } from '../../document/growth-document.ts';
import { capitalise } from '../../names/title.ts';
import type { StepDraft, StrandDraft } from '../../strands/strand.ts';
import type { Confidence } from '../confidence.ts';
import { findLinks, type Link } from './links.ts';
import { writeGrowth } from './write-growth.ts';

/** A line of growth that the author may want to declare. */
export interface SuggestedStrand {
  readonly title: string;
  readonly steps: readonly SuggestedStep[];
}

/** An expectation on it. */
export interface SuggestedStep {
  /** The level's id. */
  readonly level: string;
  /** The expectation's id. */
  readonly expectation: string;
  /** How sure it is that the expectation grows out of one below, and why; missing for the first step. */
  readonly confidence?: Confidence;
  readonly reason?: string;
}

/** What an author could begin `growth.md` with. */
export interface StrandSuggestion {
  readonly framework: string;
  /** Where the document belongs. */
  readonly path: string;
  /** Why there is nothing to suggest, where there is not. */
  readonly nothing?: string;
  readonly strands: readonly SuggestedStrand[];
  /** The document, with how sure each line is in comments; '' if there is nothing. */
  readonly document: string;
}

/** Comparing takes the cube of their number. */
const MAX_EXPECTATIONS = 200;

/** Suggests strands for the expectations of a framework that are on none. It changes nothing, and nothing else goes by it. */
export function suggestStrands({ framework }: Pick<Compilation, 'framework'>): StrandSuggestion {
  const own = { framework: framework?.title ?? '', path: GROWTH_NAME };
  const none = (nothing: string): StrandSuggestion => ({ ...own, nothing, strands: [], document: '' });
  if (!framework) return none('There are no levels.');
  const { levels } = framework;
  const countOf = (all: readonly { readonly expectations: readonly unknown[] }[]) =>
    all.reduce((sum, { expectations }) => sum + expectations.length, 0);
  const large = levels.find(({ sections }) => countOf(sections) > MAX_EXPECTATIONS);
  if (large) {
    const name = shortLevelName(large);
    return none(`${name} has more than ${MAX_EXPECTATIONS} expectations, which are too many to compare.`);
  }
  const links = findLinks(framework);
  const drafts = strandsOf(links, framework.strands ?? []);
  if (drafts.length === 0)
    return none('No expectations of levels that follow each other are alike and on no strand yet.');
  const linkTo = new Map(links.map((link) => [link.upper.expectation, link]));
  const remarkOn = (_: StrandDraft, { expectation }: StepDraft) => {
    const link = linkTo.get(expectation);
    return link && `${link.confidence}: ${reasonOf(link)}`;
  };
  return {
    ...own,
    strands: drafts.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ level, expectation }) => {
        const link = linkTo.get(expectation);
        return {
          level: level.id,
          expectation: expectation.id,
          ...(link && { confidence: link.confidence, reason: reasonOf(link) }),
        };
      }),
    })),
    document: writeGrowth(drafts, levels, remarkOn),
  };
}

/** Lets the path of a suggestion begin further outside. */
export function strandsWithin(folder: string, suggestion: StrandSuggestion): StrandSuggestion {
  return { ...suggestion, path: posix.join(folder, suggestion.path) };
}

/**
 * Joins links into strands: one goes on where another ends, also on several tracks.
 *
 * @param declared the strands that there are
 */
function strandsOf(links: readonly Link[], declared: readonly Strand[]): readonly StrandDraft[] {
  const strandOf = new Map<Expectation, Link[]>();
  for (const link of links.toSorted((a, b) => heightOf(a.upper.level) - heightOf(b.upper.level))) {
    const strand = strandOf.get(link.lower.expectation) ?? strandOf.get(link.upper.expectation) ?? [];
    strand.push(link);
    strandOf.set(link.lower.expectation, strand).set(link.upper.expectation, strand);
  }
  const titles = new Set(declared.map(({ title }) => comparable(title)));
  return [...new Set(strandOf.values())].map((strand): StrandDraft => {
    const steps = new Map<Expectation, StepDraft>();
    for (const { lower, upper } of strand) {
      steps.set(lower.expectation, lower);
      steps.set(upper.expectation, upper);
    }
    return { title: titleOf(strand, titles), steps: [...steps.values()] };
  });
}

const WORDS_IN_TITLE = 5;
/** A word that is less of a likeness is common. */
const TELLING = 0.06;

/** A title that no other strand has: a rare word that its steps share, else how the first begins. */
function titleOf(strand: readonly Link[], titles: Set<string>): string {
  const [first] = strand;
  const words = plainText(first?.lower.expectation.text ?? [])
    .split(' ', WORDS_IN_TITLE)
    .join(' ');
  const shared = strand
    .flatMap((link) => link.shared)
    .filter(({ weight }) => weight >= TELLING)
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => capitalise(word));
  const numbered = Array.from({ length: titles.size + 1 }, (_, place) => `${words} ${place + 2}`);
  const isFree = (title: string) => fold(title) !== '' && !titles.has(comparable(title));
  const title = [...shared, words, ...numbered].find(isFree) ?? words;
  titles.add(comparable(title));
  return title;
}

function reasonOf({ shared, isInRow, place }: Link): string {
  const words =
    shared.length > 0 ? `both have ${shared.map(({ word }) => `"${word}"`).join(', ')}` : 'no word in common';
  const where = isInRow ? 'in the same theme' : 'in different themes';
  return `${words}, ${where}${place === undefined ? '' : `, number ${place} of both`}`;
}
