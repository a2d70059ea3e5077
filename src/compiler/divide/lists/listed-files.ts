import { comparablePath, isFile, partsOfAddress } from '../../document/address.ts';
import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { parseLevelTitle, titleOfFile } from '../../names/title.ts';
import { saysLevels } from '../signs/says-levels.ts';
import { type FoundLink, type LinkList, linkListsOf, listedAddresses } from './link-lists.ts';
import type { RelativeAddress } from './relative-addresses.ts';

/** A list of files in a README, which may be its levels or are elsewhere: another language, a policy. */
export interface FileList {
  /** Where its links lead. */
  readonly urls: ReadonlySet<string>;
  /** Those with a code in their name or in the text of the link. */
  readonly coded: ReadonlySet<string>;
  /** Whether the heading over it says that they are levels. */
  readonly isUnderLevels: boolean;
}

/**
 * Finds the files that a README lists.
 *
 * @param relative returns the relative address of a file of the framework
 */
export function listedFiles(readme: Document, relative: RelativeAddress): readonly FileList[] {
  const all = new Set(listedAddresses(readme).urls);
  const { blocks, withLinks } = linkListsOf(readme);
  let isUnderLevels = false;
  return blocks.flatMap((block): FileList[] => {
    // the title of a README that holds levels itself says so, too
    if (block.type === 'heading') isUnderLevels = block.depth > 1 && saysLevels(block);
    const listed = block.type === 'list' ? linksIn(withLinks(block)) : [];
    const links = listed.flatMap((link) => {
      const url = all.has(link.url) ? relative(link.url) : undefined;
      return url !== undefined && isFile(url) ? [{ ...link, url }] : [];
    });
    if (links.length === 0) return [];
    const coded = links.filter(({ url, label, code }) =>
      [label, code ?? '', titleOfFile(partsOfAddress(url).named)].some(
        (text) => parseLevelTitle(text).code !== '',
      ),
    );
    const urlsOf = (of: typeof links) => new Set(of.map(({ url }) => url));
    return [{ urls: urlsOf(links), coded: urlsOf(coded), isUnderLevels }];
  });
}

/** How many files are listed that may be the levels; without end where a heading over them, or the codes of all, say that they are. */
export function countListed(lists: readonly FileList[]): number {
  const urls = new Set(lists.flatMap((list) => [...list.urls]));
  const coded = new Set(lists.flatMap((list) => [...list.coded]));
  const areLevels = lists.some(({ isUnderLevels }) => isUnderLevels) || coded.size === urls.size;
  return urls.size > 0 && areLevels ? Number.POSITIVE_INFINITY : urls.size;
}

/** The paths that lists lead to, without what tells the spellings of one apart, as {@link comparablePath} has them. */
export function pathsIn(lists: readonly FileList[]): ReadonlySet<string> {
  const urls = lists.flatMap((list) => [...list.urls]);
  return new Set(urls.map((url) => comparablePath(partsOfAddress(url).named)));
}

interface ListedLink extends Pick<FoundLink, 'url' | 'code'> {
  readonly label: string;
}

function linksIn({ bullets }: LinkList): readonly ListedLink[] {
  return bullets.flatMap(({ link, nested }) => [
    ...(link ? [{ ...link, label: textOf(link.node) }] : []),
    ...nested.flatMap(linksIn),
  ]);
}
