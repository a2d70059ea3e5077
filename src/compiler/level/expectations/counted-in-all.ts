import { isAnnouncingExamples, type OutlineSection } from '../../divide/outline/outline.ts';
import type { LevelPart } from '../../divide/outline/parts.ts';
import { once } from '../../document/tree/once.ts';
import { BULLETS, type Counted } from './counted.ts';
import { sortNodes } from './examples.ts';

/** Returns what is an expectation if nobody says otherwise: bullets, or what levels have in their place if none has bullets. */
export function countedInAll(levels: readonly LevelPart[]): Counted {
  if (levels.some((level) => countableIn(level).has('bullets'))) return BULLETS;
  const found = new Set(levels.flatMap((level) => [...countableIn(level)]));
  return found.size > 0 ? found : BULLETS;
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
