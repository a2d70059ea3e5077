import type { Definition, Nodes, Root } from 'mdast';
import type { Report } from '../../rules/diagnostics.ts';
import { unusedDefinition } from '../../rules/unused-definition.ts';
import { spanOf } from './markdown.ts';

/** Finds what link references such as `[text][name]` stand for, by normalised name; reports what none of them uses. */
export function findDefinitions(path: string, tree: Root, report: Report): ReadonlyMap<string, Definition> {
  const all: Definition[] = [];
  const used = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition') all.push(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const definitions = new Map<string, Definition>();
  for (const definition of all) {
    const { identifier } = definition;
    // of two definitions with one name, CommonMark takes the first
    const isUsed = used.has(identifier) && !definitions.has(identifier);
    if (!definitions.has(identifier)) definitions.set(identifier, definition);
    if (isUsed) continue;
    const { label, url, title } = definition;
    const text = `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
    const message = `Unexpected definition "${text}", expected a link that uses it. It is left out.`;
    report(unusedDefinition, path, spanOf(definition), message);
  }
  return definitions;
}
