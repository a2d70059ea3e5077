import type { List, ListItem, RootContent } from 'mdast';
import { once } from '../document/once.ts';
import { type Label, labelOf } from './label.ts';
import { type LevelPart, wholeOf } from './parts.ts';

/**
 * Returns the labels with text after them, such as `**Craft:** I bake`, that most levels with such labels have in common: what
 * recurs is a theme, and what does not is a part of its sentence.
 */
export function inlineLabelsInAll(levels: readonly LevelPart[]): readonly string[] {
  const inEach = levels.map(inlineLabelsIn).filter((labels) => labels.length > 1);
  if (inEach.length < 2) return [];
  const times = new Map<string, number>();
  for (const label of inEach.flat()) times.set(label, (times.get(label) ?? 0) + 1);
  return [...times].filter(([, count]) => count * 2 > inEach.length).map(([label]) => label);
}

/** The label of a bullet with text after it. */
export function inlineLabelOfItem({ children: [line] }: ListItem): Label | undefined {
  return withText(labelOf(line));
}

/** Labels that part all that a level says; none if one of them is there twice. */
const inlineLabelsIn = once((level: LevelPart): readonly string[] => {
  const nodes = wholeOf(level);
  const [list, ...others] = nodes.filter((node): node is List => node.type === 'list');
  // labelled bullets before the first heading are facts
  const isOfBullets = others.length === 0 && (level.isBare || level.sections.length > 0);
  const labels = labelsOfLines(nodes) ?? (list && isOfBullets ? labelsOfBullets(list) : undefined) ?? [];
  const keys = labels.map(({ key }) => key);
  return new Set(keys).size === keys.length ? keys : [];
});

/** The labels of lines; `undefined` if there are lists that are not each under one of them. */
function labelsOfLines(nodes: readonly RootContent[]): readonly Label[] | undefined {
  const labels = nodes.map((node) => withText(labelOf(node)));
  const lists = nodes.flatMap(({ type }, place) => (type === 'list' ? [place] : []));
  const found = labels.filter((label) => label !== undefined);
  const isEachUnderOne = lists.length === found.length && lists.every((place) => labels[place - 1]);
  return lists.length === 0 || isEachUnderOne ? found : undefined;
}

/** The labels of a list; `undefined` if one of its bullets has none. */
function labelsOfBullets({ ordered, children }: List): readonly Label[] | undefined {
  const labels = children.map(inlineLabelOfItem).filter((label) => label !== undefined);
  return ordered !== true && labels.length === children.length ? labels : undefined;
}

function withText(label: Label | undefined): Label | undefined {
  return label?.isMarked && label.rest.length > 0 ? label : undefined;
}
