import type { RootContent } from 'mdast';
import type { Attribute, Block, Prose, Section } from '../../model/types.ts';
import type { LevelPart } from '../divide/outline/parts.ts';
import { isNote } from '../document/note.ts';
import { spanOf } from '../document/tree/markdown.ts';
import type { UniqueIds } from '../names/ids.ts';
import { toProse } from '../text/prose.ts';
import { isAttribute, readAttribute } from './attribute.ts';
import type { LevelScope } from './expectations/counted.ts';
import type { Spans } from './expectations/expectation.ts';
import { readBareSection } from './sections/section.ts';

/** What is before the first section of a level. */
export interface Lead {
  readonly statement: Prose;
  readonly intro: Prose;
  readonly attributes: readonly Attribute[];
  /** The bullets of a level without headings, if there are any. */
  readonly sections: readonly Section[];
}

/**
 * Reads what is before the first section: quotes that are no notes are the statement, labelled bullets the attributes. Where there is
 * no section, what begins with other bullets is one without a heading.
 */
export function readLead(part: LevelPart, scope: LevelScope, ids: UniqueIds, spans: Spans): Lead {
  const statement: Block[] = [];
  const attributes: Attribute[] = [];
  const others: RootContent[] = [];
  for (const node of part.lead) {
    if (node.type === 'blockquote' && !isNote(node)) statement.push(...toProse(node.children, scope));
    else if (node.type === 'list' && !part.isBare) {
      attributes.push(...node.children.filter(isAttribute).map((item) => readAttribute(item, scope)));
      const rest = node.children.filter((item) => !isAttribute(item));
      if (rest.length > 0) others.push({ ...node, children: rest });
    } else others.push(node);
  }
  const isBullets = (node: RootContent) => node.type === 'list' && node.ordered !== true;
  const isBare = part.sections.length === 0 && scope.counted.has('bullets');
  const first = isBare ? others.findIndex(isBullets) : -1;
  const [intro, bullets] = first < 0 ? [others, []] : [others.slice(0, first), others.slice(first)];
  const [start] = bullets;
  return {
    statement,
    intro: toProse(intro, scope),
    attributes,
    sections: start ? [readBareSection(bullets, spanOf(start), scope, ids, spans)] : [],
  };
}
