import type { List, RootContent } from 'mdast';
import type { FrameworkSection, FrameworkSectionKind, Principle, Prose } from '../../model/types.ts';
import { flattened, type OutlineSection } from '../divide/outline/outline.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { uniqueIds } from '../names/ids.ts';
import type { Span } from '../rules/diagnostics.ts';
import { toFlatProse } from '../text/flat-prose.ts';
import { headingText } from '../text/heading.ts';
import type { Scope } from '../text/scope.ts';
import { groupNames } from './group-names.ts';
import { LISTS } from './kinds.ts';
import { type PhaseDraft, readPhase } from './phase.ts';
import { readPrinciple } from './principle.ts';

/** A section of the README: what has a key of its own, and the text around it. */
export interface SectionDraft {
  readonly section: FrameworkSection;
  readonly span: Span;
  readonly isEmpty: boolean;
  readonly purpose: Prose;
  readonly principles: readonly Principle[];
  readonly phases: readonly PhaseDraft[];
}

/**
 * Parts a section into what has a key of its own and the text around it. The index itself is read before.
 *
 * @param byTrack whether what is over the lists of an index names tracks, so that it is no text
 */
export function readSection(
  section: OutlineSection,
  kind: FrameworkSectionKind,
  scope: Scope,
  byTrack = false,
): SectionDraft {
  const { heading, anchor, nodes } = section;
  const own = nodes.filter((node): node is List => node.type === 'list' && isOwn(kind, node, scope));
  const taken = kind === 'index' ? own : own.slice(0, 1);
  const lists = new Set<RootContent>(taken);
  const title = headingText(section, scope);
  const names = byTrack && kind === 'index' ? groupNames(taken, nodes) : undefined;
  const isTaken = (node: RootContent, place: number) => {
    const next = nodes[place + 1];
    return lists.has(node) || (next?.type === 'list' && names?.get(next) === node);
  };
  const firstTaken = nodes.findIndex(isTaken);
  const split = firstTaken < 0 ? nodes.length : firstTaken;
  const prose = toFlatProse(nodes.slice(0, split), scope);
  const after = nodes.slice(split).filter((node, place) => !isTaken(node, split + place));
  const items = taken.flatMap((list) => list.children);
  const ids = uniqueIds();
  return {
    section: {
      id: anchor,
      kind,
      title,
      text: kind === 'purpose' ? [] : prose,
      closing: toFlatProse(after, scope),
    },
    span: spanOf(heading),
    isEmpty: nodes.length === 0 && !section.isOver,
    purpose: kind === 'purpose' ? prose : [],
    principles: kind === 'principles' ? items.map((item) => readPrinciple(item, scope, ids)) : [],
    phases: kind === 'journey' ? items.map((item) => readPhase(item, scope, ids)) : [],
  };
}

/** A section with its deeper headings among its text: the model knows one depth of them in a README. */
export function flat(section: OutlineSection): OutlineSection {
  return { ...section, nodes: flattened(section), children: [] };
}

/** Whether a list is the one that makes its section what it is. */
function isOwn(kind: FrameworkSectionKind, list: List, scope: Scope): boolean {
  return LISTS.get(kind)?.isOne(list, scope) ?? false;
}
