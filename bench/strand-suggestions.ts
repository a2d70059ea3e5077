import { basename, join, resolve } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { findLinks, type Link, type Weighing } from '../src/compiler/suggest/strands/links.ts';
import { partLabel } from '../src/compiler/text/labelled-bullet.ts';
import { groupBy } from '../src/model/group.ts';
import { addressOf } from '../src/model/identity/lock.ts';
import { strandsByAddress } from '../src/model/strands/by-address.ts';
import { pathsOf } from '../src/model/tracks/paths.ts';
import type { Expectation, Framework, Level, Section } from '../src/model/types.ts';
import { fold } from '../src/model/words/fold.ts';
import { seededRandom, shuffled } from './documents.ts';
import { percent, table } from './table.ts';

const BENCH = import.meta.dirname;

/** Frameworks whose strands are known: from the rows of a table, from labels, and from our own `growth.md`. */
const KNOWN = ['suggestions/orchard', 'suggestions/theatre', '../framework'].map((path) => join(BENCH, path));

/** How often expectations are shuffled. */
const ROUNDS = 20;

const METHODS: Readonly<Record<string, Weighing | undefined>> = {
  'same place': { row: 0, order: 1, words: 0, enough: 1e-9 },
  'closest words': { row: 0, order: 0, words: 1, enough: 1e-9 },
  // as the command weighs
  suggestion: undefined,
};

/** Pairs of expectations of levels that follow each other: those of one strand, those that were linked, and both. */
interface Pairs {
  true: number;
  found: number;
  right: number;
}

/**
 * Hides what tells the strands of frameworks, and compares what is suggested with them.
 *
 * @param folders frameworks of one's own; ours if there are none
 */
export async function compareStrands(folders: readonly string[]): Promise<string> {
  const rows: string[][] = [];
  const sure = new Map(['clear', 'likely', 'a guess'].map((confidence) => [confidence, noPairs()]));
  for (const folder of folders.length > 0 ? folders.map((each) => resolve(each)) : KNOWN) {
    const { framework } = await compile(folder);
    if (!framework) throw new Error(`Unexpected ${folder}, expected a folder with a framework.`);
    const known = framework.strands ? unlabelled(framework) : withoutRows(framework);
    if (!known) continue;
    for (const isShuffled of [false, true]) {
      const counts = Object.values(METHODS).map(noPairs);
      for (let round = 1; round <= (isShuffled ? ROUNDS : 1); round += 1) {
        const { framework: hidden, strandsOf } = isShuffled ? inAnyOrder(known, seededRandom(round)) : known;
        for (const [place, weighing] of Object.values(METHODS).entries()) {
          const links = findLinks(hidden, weighing);
          count(hidden, links, strandsOf, counts[place]);
          if (weighing !== undefined || isShuffled) continue;
          for (const [confidence, some] of groupBy(links, (link) => link.confidence))
            count(hidden, some, strandsOf, sure.get(confidence));
        }
      }
      const name = `${basename(folder)}, ${isShuffled ? 'shuffled' : 'as written'}`;
      rows.push([
        name,
        ...counts.map(
          (pairs) => `${percent(pairs.right, pairs.found)} / ${percent(pairs.right, pairs.true)}`,
        ),
      ]);
    }
  }
  return [
    'Expectations of levels that follow each other and were linked: share that is right / share of the right ones that was found',
    table(['', ...Object.keys(METHODS)], rows),
    'As written, by how sure the suggestion was of the link',
    table(
      ['', 'right'],
      [...sure].map(([confidence, { right, found }]) => [confidence, percent(right, found)]),
    ),
  ].join('\n\n');
}

/** A framework in which nothing tells the strands, and of each expectation which it is on. */
interface Known {
  readonly framework: Framework;
  readonly strandsOf: (expectation: Expectation) => readonly string[];
}

/** A framework without its strands, and without the labels that may have made them. */
function unlabelled({ strands, ...framework }: Framework): Known {
  const known = strandsByAddress(strands);
  const truth = new Map<Expectation, readonly string[]>();
  const levels = framework.levels.map((level) =>
    withExpectations(level, (expectation) => {
      const { rest, parted } = partLabel(expectation.text);
      const isLabelled = expectation.text[0]?.type === 'strong' && parted;
      const bare = { ...expectation, text: isLabelled ? rest : expectation.text };
      const on = known.get(addressOf({ level: level.id, id: expectation.id })) ?? [];
      truth.set(
        bare,
        on.map(({ id }) => id),
      );
      return bare;
    }),
  );
  return { framework: { ...framework, levels }, strandsOf: (each) => truth.get(each) ?? [] };
}

/** A cell with more says more than one thing. */
const MOST_IN_CELL = 2;

/**
 * A framework out of tables, whose rows are put together under the heading over the table; each row was a strand. Returns `undefined`
 * where sections have so much under them that they are no rows.
 */
function withoutRows(framework: Framework): Known | undefined {
  const isCell = ({ expectations }: Section) => expectations.length <= MOST_IN_CELL;
  if (!framework.levels.every(({ sections }) => sections.every(isCell))) return undefined;
  const truth = new Map<Expectation, readonly string[]>();
  const levels = framework.levels.map((level): Level => {
    const groups = groupBy(level.sections, ({ group }) => group ?? '');
    return {
      ...level,
      sections: [...groups].map(([title, sections]): Section => {
        const expectations = sections.flatMap((section) =>
          section.expectations.map((each) => {
            const own = { ...each };
            truth.set(own, [fold(`${title} ${section.title}`)]);
            return own;
          }),
        );
        const { group: _, ...first } = sections[0];
        return { ...first, id: fold(title), title, expectations };
      }),
    };
  });
  return { framework: { ...framework, levels }, strandsOf: (each) => truth.get(each) ?? [] };
}

function inAnyOrder({ framework, strandsOf }: Known, random: () => number): Known {
  const levels = framework.levels.map((level) => ({
    ...level,
    sections: level.sections.map((section) => ({
      ...section,
      expectations: shuffled(section.expectations, random),
    })),
  }));
  return { framework: { ...framework, levels }, strandsOf };
}

function withExpectations(level: Level, change: (each: Expectation) => Expectation): Level {
  const sections = level.sections.map((section) => ({
    ...section,
    expectations: section.expectations.map(change),
  }));
  return { ...level, sections };
}

function count(
  framework: Framework,
  links: readonly Link[],
  strandsOf: Known['strandsOf'],
  pairs = noPairs(),
): void {
  const areOne = (lower: Expectation, upper: Expectation) =>
    strandsOf(lower).some((strand) => strandsOf(upper).includes(strand));
  const { previous } = pathsOf(framework);
  for (const upper of framework.levels) {
    const lower = previous.get(upper.id);
    const below = lower?.sections.flatMap(({ expectations }) => expectations) ?? [];
    const above = upper.sections.flatMap(({ expectations }) => expectations);
    for (const one of below) pairs.true += above.filter((other) => areOne(one, other)).length;
  }
  pairs.found += links.length;
  pairs.right += links.filter((link) => areOne(link.lower.expectation, link.upper.expectation)).length;
}

function noPairs(): Pairs {
  return { true: 0, found: 0, right: 0 };
}
