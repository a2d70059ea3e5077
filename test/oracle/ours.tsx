import { divideDocument } from '../../src/compiler/divide/divide-document.ts';
import type { Document } from '../../src/compiler/document/document.ts';
import { resolveLink } from '../../src/compiler/links/resolve.ts';
import { linkTargets, targetsOf } from '../../src/compiler/links/targets.ts';
import { toProse } from '../../src/compiler/text/prose.ts';
import { Prose } from '../../src/components/RichText/Prose.tsx';
import type { LinkTarget } from '../../src/model/types.ts';
import { ignoreProblems } from './documents.ts';
import { outline } from './outline.ts';

const NO_LINKS = { isLinked: () => false, isContent: () => false, isAlone: false, isOnly: false };

/**
 * What our components show of a document, read with the compiler's own steps.
 *
 * @param documents all documents of its folder
 * @param refused the paths of those that could not be read
 */
export function ours(
  document: Document,
  documents: readonly Document[],
  refused: Iterable<string>,
): string[] {
  const byPath = new Map(
    documents.map((document) => [
      document.path,
      targetsOf({ document, parts: divideDocument(document, NO_LINKS, Number.POSITIVE_INFINITY), id: '' }),
    ]),
  );
  const targets = linkTargets(byPath, { unread: new Set(refused), leftOut: new Set() }, [], '');
  const resolve = (url: string) => resolveLink(url, document.path, targets);
  const scope = {
    document,
    resolve,
    report: ignoreProblems,
    infer: ignoreProblems,
    noteLink: ignoreProblems,
  };
  const prose = toProse(document.tree.children, scope);
  const paths = new Map<LinkTarget, string>(
    [...byPath].flatMap(([path, { self, byAnchor }]) =>
      [self, ...byAnchor.values()].map((target) => [target, path] as const),
    ),
  );
  const addressOf = (target: LinkTarget) =>
    target.kind === 'url' ? target.href : encodeURIComponent(paths.get(target) ?? '');
  return outline(<Prose text={prose} hrefTo={addressOf} />);
}
