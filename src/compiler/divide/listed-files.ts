import { isFile, partsOfAddress } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/markdown.ts';
import { parseTitle, titleOfFile } from '../names/title.ts';
import { type LinkList, linkListsOf, listedAddresses } from './link-lists.ts';
import { saysLevels } from './says-levels.ts';

/** The files that a README lists. */
export interface ListedFiles {
  readonly count: number;
  /** Whether a heading over them, or the codes of all, tell that they are the levels. */
  readonly areLevels: boolean;
}

/** Finds the files that a README lists, which may be its levels or are elsewhere: another language, a policy. */
export function listedFiles(readme: Document): ListedFiles {
  const files = new Set(listedAddresses(readme).urls.filter(isFile));
  const { blocks, lists } = linkListsOf(readme);
  let isUnderLevels = false;
  let areLevels = false;
  const coded = new Set<string>();
  for (const block of blocks) {
    // the title of a README that holds levels itself says so, too
    if (block.type === 'heading') isUnderLevels = block.depth > 1 && saysLevels(block);
    const list = lists.get(block);
    const links = list ? linksIn(list).filter(({ url }) => files.has(url)) : [];
    if (isUnderLevels && links.length > 0) areLevels = true;
    for (const { url, label } of links) {
      const name = titleOfFile(partsOfAddress(url).named);
      if ([label, name].some((text) => parseTitle(text).code !== '')) coded.add(url);
    }
  }
  return { count: files.size, areLevels: areLevels || (files.size > 0 && coded.size === files.size) };
}

function linksIn({ bullets }: LinkList): readonly { readonly url: string; readonly label: string }[] {
  return bullets.flatMap(({ link, nested }) => [
    ...(link ? [{ url: link.url, label: textOf(link.node) }] : []),
    ...nested.flatMap(linksIn),
  ]);
}
