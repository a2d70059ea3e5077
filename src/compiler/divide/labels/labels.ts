import type { ListItem, RootContent } from 'mdast';
import { once } from '../../document/tree/once.ts';
import { isAnnouncingExamples, type OutlineSection } from '../outline/outline.ts';
import type { LevelPart } from '../outline/parts.ts';
import { type Label, labelOf } from './label.ts';

/** Returns the labels that are read as headings if nobody says otherwise, as they are compared. */
export function labelsInAll(levels: readonly LevelPart[]): ReadonlySet<string> {
  return new Set(levels.flatMap(labelsIn));
}

/** The label of a bullet that has nothing but bullets nested under it. */
export function labelOfItem({ children: [paragraph, ...nested] }: ListItem): Label | undefined {
  if (!nested.some(({ type }) => type === 'list')) return undefined;
  const label = labelOf(paragraph);
  return label?.rest.length === 0 ? label : undefined;
}

const labelsIn = once(({ lead, sections }: LevelPart): readonly string[] => {
  const [only, ...others] = sections;
  // a single heading over everything parts nothing
  const whole = only ? (others.length + only.children.length === 0 ? only.nodes : []) : lead;
  const own = only ? sections.flatMap(labelsUnder) : labelsAmong(lead);
  return [...own, ...whole.flatMap(labelsOfBullets)].map(({ key }) => key);
});

function labelsUnder(section: OutlineSection): readonly Label[] {
  if (isAnnouncingExamples(section)) return [];
  return [...labelsAmong(section.nodes), ...section.children.flatMap(labelsUnder)];
}

/** What may be under a label, beside a list. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'table', 'code']);

/** The labels that part what is under a heading: several of them, or one in bold after a list. */
function labelsAmong(nodes: readonly RootContent[]): readonly Label[] {
  let isAfterList = false;
  let parts = 0;
  const found: Label[] = [];
  for (const [place, node] of nodes.entries()) {
    const next = nodes[place + 1];
    const label = labelOf(node);
    // after a list, one in bold at the end is as good as a heading with nothing under it
    const isOver =
      next?.type === 'list' ||
      (label?.isMarked && (next ? MAY_FOLLOW.has(next.type) && !labelOf(next) : isAfterList));
    if (label?.rest.length === 0 && isOver) {
      found.push(label);
      parts += label.isMarked && isAfterList ? 2 : 1;
    }
    isAfterList ||= node.type === 'list';
  }
  return parts > 1 ? found : [];
}

/** The bullets of a list that are all labels. */
function labelsOfBullets(node: RootContent): readonly Label[] {
  const items = node.type === 'list' ? node.children : [];
  const labels = items.flatMap((item) => labelOfItem(item) ?? []);
  return labels.length > 1 && labels.length === items.length ? labels : [];
}
