import type { Document } from '../../src/compiler/document.ts';
import { levelId } from '../../src/compiler/ids.ts';
import type { LinkTargets } from '../../src/compiler/links.ts';
import { toProse } from '../../src/compiler/prose.ts';
import { Prose } from '../../src/components/RichText/Prose.tsx';
import type { LinkTarget } from '../../src/model/types.ts';
import { ignoreProblems } from './documents.ts';
import { outline } from './outline.ts';

/** What our components show of a document, read with the compiler's own steps. */
export function ours(document: Document, targets: LinkTargets): string[] {
  const scope = { document, targets, report: ignoreProblems, infer: ignoreProblems };
  const prose = toProse(document.tree.children, scope);
  return outline(<Prose text={prose} hrefTo={(target) => addressOf(target, targets)} />);
}

/** The address in the documents that leads to the target: the file, without the place in it. */
function addressOf(target: LinkTarget, { documents }: LinkTargets): string {
  if (target.kind === 'url') return target.href;
  const isTarget = ({ isReadme, path }: Document) =>
    target.kind === 'framework' ? isReadme : levelId(path) === target.level;
  return [...documents.values()].find(isTarget)?.path ?? '';
}
