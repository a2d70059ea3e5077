import type { RootContent } from 'mdast';
import type { Prose } from '../../model/types.ts';
import { toBoldLine } from './heading.ts';
import { toProse } from './prose.ts';
import type { Scope } from './scope.ts';

/** Turns blocks of Markdown into running text in which headings are bold lines. */
export function toFlatProse(nodes: readonly RootContent[], scope: Scope): Prose {
  return toProse(
    nodes.map((node) => (node.type === 'heading' ? toBoldLine(node) : node)),
    scope,
  );
}
