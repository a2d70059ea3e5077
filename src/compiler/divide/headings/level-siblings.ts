import type { RootContent } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { wordsFor } from '../../../vocabulary/vocabularies.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { familyOf, findOrders, withNumber } from '../../names/codes.ts';
import { nearest } from '../../names/near.ts';
import { parseTitle } from '../../names/title.ts';
import { sharesTwo, titlesOf } from '../outline/headings-under.ts';
import type { OutlineSection } from '../outline/outline.ts';
import type { Doubt } from '../outline/parts.ts';
import { hasCode, hasCodes } from '../signs/has-code.ts';
import { isNameBeside } from '../signs/names-beside.ts';
import { roleOf } from '../signs/seniority.ts';

/** What makes headings of one document the headings of levels. */
export type LevelSign =
  | 'their codes'
  | 'the links to them'
  | 'their statements'
  | 'the sections they share'
  | 'their titles'
  | 'the headings over them'
  | 'the table of contents';

/** What is beside the levels of a document. */
export interface Siblings {
  /** The levels that were found and further ones, in their order. */
  readonly levels: readonly OutlineSection[];
  readonly doubts: readonly Doubt[];
}

/**
 * Finds further levels beside levels: those with the same sections, or with a rank for a title and content as the others have.
 * What looks like a level in another way is doubted: it may be one without a code, or a text.
 *
 * @param found the levels, in their order
 * @param sections the outermost sections of the document
 * @param sign what told them
 */
export function findSiblings(
  found: readonly OutlineSection[],
  sections: readonly OutlineSection[],
  sign: LevelSign,
): Siblings {
  const isCoded = sign === 'their codes';
  const isOfNames = isCoded || sign === 'their titles';
  const [first] = found;
  const taken = new Set(found);
  const peers = first ? peersOf(sections, taken) : [];
  if (!first || peers.length === 0) return { levels: found, doubts: [] };
  const shapes = new Set(found.map(shapeOf));
  const titles = new Set(found.flatMap((level) => [...titlesOf(level)]));
  const names = found.map(({ heading }) => parseTitle(textOf(heading)));
  const roles = new Set(['', ...names.map(({ title }) => roleOf(title).role)]);
  const isLevel = (section: OutlineSection) =>
    isListed(shapeOf(section), shapes) &&
    !hasCodes(textOf(section.heading)) &&
    (hasSame(section, titles) || isOfRank(section, roles));
  const further = peers.filter(({ section }) => isLevel(section)).map(({ section }) => section);
  for (const section of further) taken.add(section);
  const doubts = peers.flatMap(({ section, isBetween }): Doubt[] => {
    if (taken.has(section)) return [];
    const { heading, anchor } = section;
    const doubt: Doubt = { heading, anchor, like: first.heading, isCoded };
    const meant = isCoded ? codeWithSlip(textOf(heading), names[0]?.code ?? '') : undefined;
    if (meant !== undefined) return [{ ...doubt, meant }];
    const shape = shapeOf(section);
    const isAlike = isBetween ? shapes.has(shape) : isOfNames && isListed(shape, shapes);
    return isAlike && !holdsLinks(section) && !isAboutLevels(textOf(heading)) ? [doubt] : [];
  });
  return { levels: inOrder(sections, taken), doubts };
}

/** A section beside levels. */
interface Peer {
  readonly section: OutlineSection;
  /** Whether there are levels before it and after it. */
  readonly isBetween: boolean;
}

/** The sections with headings as deep as those of levels next to them; names such as "FAQ" are none of levels. */
function peersOf(all: readonly OutlineSection[], taken: ReadonlySet<OutlineSection>): readonly Peer[] {
  const places = [...all.keys()].filter((place) => taken.has(all[place] as OutlineSection));
  const [first = all.length, last = -1] = [places[0], places.at(-1)];
  return all.flatMap((section, place): readonly Peer[] => {
    if (taken.has(section)) return [];
    const within = peersOf(section.children, taken);
    const isPeer =
      section.heading.depth === all[first]?.heading.depth &&
      within.length === 0 &&
      !section.children.some((child) => taken.has(child)) &&
      !isNameBeside(textOf(section.heading));
    return isPeer ? [{ section, isBetween: first < place && place < last }] : within;
  });
}

function inOrder(
  sections: readonly OutlineSection[],
  taken: ReadonlySet<OutlineSection>,
): readonly OutlineSection[] {
  return sections.flatMap((section) => (taken.has(section) ? section : inOrder(section.children, taken)));
}

/** Where the text of a section is. */
type Shape = 'bullets under headings' | 'bullets' | 'text under headings' | 'text' | 'nothing';

function shapeOf({ nodes, children }: OutlineSection): Shape {
  if (children.some((child) => child.nodes.some(isList))) return 'bullets under headings';
  if (nodes.some(isList)) return 'bullets';
  if (children.some((child) => child.nodes.length + child.children.length > 0)) return 'text under headings';
  return nodes.length > 0 ? 'text' : 'nothing';
}

function isList({ type }: RootContent): boolean {
  return type === 'list';
}

/** Whether a shape is one that levels have, and more than mere text. */
function isListed(shape: Shape, shapes: ReadonlySet<Shape>): boolean {
  return shape !== 'text' && shape !== 'nothing' && shapes.has(shape);
}

/** Whether a section has two headings under it that levels have, or no other ones. */
function hasSame(section: OutlineSection, titles: ReadonlySet<string>): boolean {
  const own = [...titlesOf(section)];
  return sharesTwo(section, titles) || (own.length > 0 && own.every((title) => titles.has(title)));
}

/** Whether a heading is a rank alone, such as "Intern", or one of a role that levels have. */
function isOfRank({ heading }: OutlineSection, roles: ReadonlySet<string>): boolean {
  const { role, saysLevel } = roleOf(textOf(heading));
  return saysLevel && roles.has(role);
}

/** Whether a heading names levels that it is not, as "From L1 to L2" does. */
function isAboutLevels(text: string): boolean {
  return parseTitle(text).code === '' && findOrders(text).length > 0;
}

/** Whether all of a section's bullets begin with links, as those of further reading do. */
function holdsLinks({ nodes, children }: OutlineSection): boolean {
  const lists = nodes.filter((node) => node.type === 'list');
  return (
    children.length === 0 &&
    lists.length > 0 &&
    lists.every((list) =>
      list.children.every(
        ({ children: [line] }) => line?.type === 'paragraph' && line.children[0]?.type.startsWith('link'),
      ),
    )
  );
}

const WORDS = wordsFor('codeWords');
const WORD_AND_NUMBER = /^\P{L}{0,8}?(\p{L}+)[\s.–-]*(\p{Nd}{1,4})(?!\p{Nd})/u;

/** The code that a heading such as "Levl 3: Chef" or "l3: Chef" was most likely meant to have. */
function codeWithSlip(text: string, example: string): string | undefined {
  if (hasCode(text) || hasCodes(text)) return undefined;
  const [, word = '', number = ''] = WORD_AND_NUMBER.exec(text) ?? [];
  const families = [familyOf(example), ...WORDS];
  const isOne =
    families.some((family) => fold(family) === fold(word)) || nearest(word, families) !== undefined;
  return word !== '' && isOne ? withNumber(example, number) : undefined;
}
