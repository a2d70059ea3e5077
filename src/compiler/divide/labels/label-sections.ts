import type { Heading, RootContent } from 'mdast';
import { textOf } from '../../document/tree/markdown.ts';
import { idOfTitle, type UniqueIds, uniqueIds } from '../../names/ids.ts';
import type { OutlineSection } from '../outline/outline.ts';
import type { LevelPart } from '../outline/parts.ts';
import { type Label, labelOf } from './label.ts';
import { labelOfItem } from './labels.ts';

/**
 * Makes sections of what is under labels: a line such as `**Craft**`, with what is after it up to the next label, or a bullet
 * such as `- Craft:`, with what is nested in it.
 *
 * @param labels the labels that are read as headings, as they are compared
 */
export function withLabelSections(level: LevelPart, labels: ReadonlySet<string>): LevelPart {
  if (labels.size === 0) return level;
  const ids = uniqueIds();
  const reserve = ({ anchor, children }: OutlineSection) => {
    ids(anchor);
    children.forEach(reserve);
  };
  level.sections.forEach(reserve);
  const within = (section: OutlineSection): OutlineSection => {
    const { own, sections } = part(section.nodes, labels, ids);
    return { ...section, nodes: own, children: [...sections, ...section.children.map(within)] };
  };
  const lead = part(level.lead, labels, ids);
  return { ...level, lead: lead.own, sections: [...lead.sections, ...level.sections.map(within)] };
}

function part(
  nodes: readonly RootContent[],
  labels: ReadonlySet<string>,
  ids: UniqueIds,
): { readonly own: readonly RootContent[]; readonly sections: readonly OutlineSection[] } {
  const own: RootContent[] = [];
  const sections: OutlineSection[] = [];
  let open = own;
  const start = ({ paragraph, title, rest }: Label, nested: readonly RootContent[]) => {
    const heading: Heading = { ...paragraph, type: 'heading', depth: 3, children: [...title] };
    const under: RootContent[] = [
      ...(rest.length > 0 ? [{ ...paragraph, children: [...rest] }] : []),
      ...nested,
    ];
    sections.push({
      heading,
      anchor: ids(idOfTitle(textOf(heading))),
      nodes: under,
      children: [],
      isLabel: true,
    });
    return under;
  };
  const isKnown = (label: Label | undefined): label is Label => label !== undefined && labels.has(label.key);
  for (const node of nodes) {
    const label = labelOf(node);
    if (isKnown(label)) open = start(label, []);
    else if (node.type === 'list') {
      const others = node.children.filter((item) => {
        const label = labelOfItem(item);
        if (isKnown(label)) start(label, item.children.slice(1));
        return !isKnown(label);
      });
      if (others.length === node.children.length) open.push(node);
      else if (others.length > 0) open.push({ ...node, children: others });
    } else open.push(node);
  }
  return { own, sections };
}
