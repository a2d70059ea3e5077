import { groupBy } from '../../../model/group.ts';
import { comparable } from '../../../model/words/fold.ts';
import { isAnnouncingExamples, type OutlineSection } from '../../divide/outline/outline.ts';
import type { LevelPart } from '../../divide/outline/parts.ts';
import { isNameBeside } from '../../divide/signs/names-beside.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { BULLETS, type Counted } from './counted.ts';
import { sortNodes } from './examples.ts';

/** What is an expectation if nobody says otherwise. */
export interface CountedInAll {
  /** In all sections: bullets, or what levels have in their place if none has bullets. */
  readonly counted: Counted;
  /** Where other sections have bullets: what is one under certain headings, as they are compared. */
  readonly countedByHeading: ReadonlyMap<string, Counted>;
}

const PARAGRAPHS: Counted = new Set(['paragraphs']);

/** Finds what is an expectation in the levels of a framework. */
export function countedInAll(levels: readonly LevelPart[]): CountedInAll {
  if (levels.some((level) => countableIn(level).has('bullets')))
    return { counted: BULLETS, countedByHeading: paragraphsByHeading(levels) };
  const found = new Set(levels.flatMap((level) => [...countableIn(level)]));
  return { counted: found.size > 0 ? found : BULLETS, countedByHeading: new Map() };
}

/**
 * The headings under which levels have paragraphs where others have bullets: each level says something else, in sentences,
 * and none has a bullet there.
 */
function paragraphsByHeading(levels: readonly LevelPart[]): ReadonlyMap<string, Counted> {
  const sections = levels.flatMap((level) => textSectionsIn(level).map((section) => ({ level, ...section })));
  const found = new Set(
    [...groupBy(sections, ({ heading }) => heading)].flatMap(([heading, all]) => {
      const isKind = new Set(all.map(({ level }) => level)).size > 1 && !isNameBeside(heading);
      const texts = all.flatMap(({ paragraphs }) => paragraphs);
      const isOwn = new Set(texts).size === texts.length;
      return isKind && isOwn && texts.filter(isSentence).length * 2 > texts.length ? [heading] : [];
    }),
  );
  if (found.size === 0) return new Map();
  const visit = (section: OutlineSection) => {
    const heading = comparable(textOf(section.heading));
    if (found.has(heading) && countableUnder({ ...section, children: [] }).includes('bullets'))
      found.delete(heading);
    section.children.forEach(visit);
  };
  for (const { sections } of levels) sections.forEach(visit);
  return new Map([...found].map((heading) => [heading, PARAGRAPHS]));
}

function isSentence(text: string): boolean {
  return /[.!?。！？؟]["'”’»)\]]*\s*$/.test(text);
}

/** A section with nothing but paragraphs. */
interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const textSectionsIn = once(({ sections }: LevelPart): readonly TextSection[] => sections.flatMap(textUnder));

function textUnder(section: OutlineSection): readonly TextSection[] {
  const { heading, nodes, children } = section;
  if (isAnnouncingExamples(section)) return [];
  const deeper = children.filter((child) => !isAnnouncingExamples(child));
  const isText = nodes.length > 0 && deeper.length === 0 && nodes.every(({ type }) => type === 'paragraph');
  if (!isText) return deeper.flatMap(textUnder);
  return [{ heading: comparable(textOf(heading)), paragraphs: nodes.map((node) => textOf(node)) }];
}

/** What is under the headings of a level; the bullets of a level without headings are as good. */
const countableIn = once(({ lead, sections }: LevelPart): Counted => {
  const found = new Set(sections.flatMap(countableUnder));
  const isBare = sections.length === 0 && lead.some(({ type }) => type === 'list');
  return isBare ? found.add('bullets') : found;
});

function countableUnder(section: OutlineSection): readonly ('bullets' | 'paragraphs' | 'cells')[] {
  if (isAnnouncingExamples(section)) return [];
  const { items, text } = sortNodes(section.nodes, { report: () => {} });
  const types = new Set(text.map(({ type }) => type));
  return [
    ...(items.length > 0 ? (['bullets'] as const) : []),
    ...(types.has('paragraph') ? (['paragraphs'] as const) : []),
    ...(types.has('table') ? (['cells'] as const) : []),
    ...section.children.flatMap(countableUnder),
  ];
}
