import type { Heading, RootContent } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { isInSequence } from '../../names/natural-order.ts';
import { hasCode, hasCodes } from '../signs/has-code.ts';
import { saidHeadings } from '../signs/said-headings.ts';
import { levelsByTitle } from '../signs/seniority.ts';
import { namesTrack } from '../signs/track-headings.ts';

/** A `#` heading and what of a document is under it. */
interface First {
  readonly heading: Heading;
  /** The folded headings next to it in depth that have bullets under them, or any text in a document without bullets. */
  readonly under: ReadonlySet<string>;
  readonly isOverHeadings: boolean;
}

/**
 * The `#` headings that hold what is under them, where a document has several that do: levels, known by their codes, by
 * two sections that they share or by their titles, or else tracks. Those that the owner makes levels go before all signs.
 */
export const holdersIn = once((document: Pick<Document, 'tree' | 'frontMatter'>): ReadonlySet<Heading> => {
  const said = saidHeadings(document);
  const saidFirsts = [...(said ?? [])].filter(({ depth }) => depth === 1);
  if (saidFirsts.length > 0 || said?.size === 0) return new Set(saidFirsts);
  const all = firstsIn(document);
  if (all.length < 2) return new Set();
  const times = new Map<string, number>();
  for (const { under } of all) for (const title of under) times.set(title, (times.get(title) ?? 0) + 1);
  const areLevels = levelsByTitle(all.map(({ heading }) => textOf(heading))).every(Boolean);
  const sharesTwo = ({ under }: First) =>
    [...under].filter((title) => (times.get(title) ?? 0) > 1).length > 1;
  const isCoded = all.some(({ heading }) => hasCode(textOf(heading)));
  const signs: readonly ((first: First) => boolean)[] = [
    ({ heading }) => hasCode(textOf(heading)) || (isCoded && hasCodes(textOf(heading))),
    sharesTwo,
    ({ heading, isOverHeadings }) => isOverHeadings && namesTrack(heading),
    () => areLevels,
  ];
  for (const shows of signs) {
    const found = all.filter(shows);
    if (found.length > 1) return new Set(found.map(({ heading }) => heading));
  }
  return new Set();
});

const firstsIn = once(({ tree: { children } }: Pick<Document, 'tree'>): readonly First[] => {
  const hasBullets = children.some(({ type }) => type === 'list');
  const isExpected = ({ type }: RootContent) => (hasBullets ? type === 'list' : type !== 'heading');
  const starts = [...children.keys()].filter((at) => isFirst(children[at]));
  return starts.map((start, place) => {
    const within = children.slice(start + 1, starts[place + 1]);
    const under = starts.length > 1 ? titlesOver(within, isExpected) : new Set<string>();
    return {
      heading: children[start] as Heading,
      under,
      isOverHeadings: within.some(({ type }) => type === 'heading'),
    };
  });
});

/** The folded headings of the least depth over certain nodes; what announces examples is no section. */
function titlesOver(
  nodes: readonly RootContent[],
  isExpected: (node: RootContent) => boolean,
): ReadonlySet<string> {
  const least = Math.min(
    ...[1, 2, 3, 4, 5, 6].filter((depth) => nodes.some((node) => isOfDepth(node, depth))),
  );
  const titles = new Set<string>();
  let title = '';
  for (const node of nodes) {
    if (isOfDepth(node, least)) title = textOf(node);
    else if (isExpected(node) && !isExamplesLabel(title)) titles.add(fold(title));
  }
  titles.delete('');
  return titles;
}

function isOfDepth(node: RootContent, depth: number): boolean {
  return node.type === 'heading' && node.depth === depth;
}

function isFirst(node: RootContent | undefined): boolean {
  return node !== undefined && isOfDepth(node, 1);
}

/**
 * The documents whose `#` headings are all sections, for two or more of them recur in other documents: each is one level,
 * which its file names.
 */
export function withRecurringTitles(documents: readonly Document[]): ReadonlySet<Document> {
  const titlesOf = (document: Document) => firstsIn(document).map(({ heading }) => fold(textOf(heading)));
  const levels = documents.filter((document) => !document.isReadme && !saidHeadings(document));
  const several = levels.filter((document) => firstsIn(document).length > 1);
  if (several.length < 2) return new Set();
  const times = new Map<string, number>();
  for (const each of several) {
    for (const title of new Set(titlesOf(each))) times.set(title, (times.get(title) ?? 0) + 1);
  }
  const recurs = (title: string | undefined) => (times.get(title ?? '') ?? 0) > 1;
  const alike = several.filter((document) => {
    const titles = titlesOf(document);
    const isCoded = firstsIn(document).some(({ heading }) => hasCode(textOf(heading)));
    return !isCoded && recurs(titles[0]) && new Set(titles.filter(recurs)).size > 1;
  });
  // several ladders may have levels of the same names, each with the same sections
  const areLadders = alike.some((document) => holdersIn(document).size > 1);
  if (alike.length < 2 || (areLadders && !isInSequence(alike.map(({ path }) => path)))) return new Set();
  const stubs = levels.filter((document) => {
    const [title, ...others] = titlesOf(document);
    return others.length === 0 && recurs(title);
  });
  return new Set([...alike, ...stubs]);
}
