import type { OpenFramework } from '../../model/audience/for-everyone.ts';
import type { Audience, Framework, LinkTarget } from '../../model/types.ts';
import type { Document } from '../document/document.ts';
import type { PlacedLink } from '../links/placed-link.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { internalLink } from '../rules/internal-link.ts';
import { internalReadme } from '../rules/internal-readme.ts';

/** Says of each link from what everyone may read to what they may not that its words would be published. */
export function reportMixedLinks(
  { framework, mixed, isLeftOut }: OpenFramework,
  whole: Framework,
  placed: readonly PlacedLink[],
  audiences: ReadonlyMap<string, Audience>,
  report: Report,
): void {
  const open = new Set(framework.levels.map(({ source }) => source.path));
  const closed = new Set(whole.levels.map(({ source }) => source.path).filter((path) => !open.has(path)));
  const isOpenPath = (path: string) => audiences.get(path) !== 'internal' && !closed.has(path);
  const links = new Set<PlacedLink['link']>(mixed);
  for (const { link, path, span, isInLabel } of placed) {
    const isOpen = links.delete(link) || (isInLabel && isOpenPath(path) && isLeftOut(link.to));
    if (isOpen) report(internalLink, path, span, messageFor(link.to));
  }
  for (const { to } of links) report(internalLink, '.', FILE_START, messageFor(to));
}

function messageFor(to: LinkTarget): string {
  const section = 'section' in to && to.section !== undefined ? `#${to.section}` : '';
  const what = to.kind === 'level' ? `${to.level}${section}` : `README.md${section}`;
  return `Unexpected link to ${what}, which is internal, expected one to what everyone may read.`;
}

/** Says of a README that is not for everyone that nothing can be built for them. */
export function reportClosedReadme({ path, frontMatter }: Document, report: Report): void {
  const { texts } = frontMatter;
  const said = texts.get('audience') ?? texts.get('status') ?? texts.get('draft');
  if (!said) return;
  const message = `Unexpected "${said.value}" in the README, expected one that everyone may read.`;
  report(internalReadme, path, said.span, message);
}
