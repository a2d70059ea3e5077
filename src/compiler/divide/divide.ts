import { posix } from 'node:path';
import type { Heading } from 'mdast';
import { groupBy } from '../../model/group.ts';
import { partsOfAddress } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import type { SaidFiles } from '../document/said-files.ts';
import { once } from '../document/tree/once.ts';
import { type BesideReason, findBeside, findForgotten } from './beside-levels.ts';
import { asText, divideDocument } from './divide-document.ts';
import type { Divided, KnownParts, Unnamed } from './divided.ts';
import { anchorIn } from './lists/contents.ts';
import { listedAddresses } from './lists/link-lists.ts';
import { countListed, listedFiles } from './lists/listed-files.ts';
import { relativeAddresses } from './lists/relative-addresses.ts';
import { withRecurringTitles } from './outline/first-headings.ts';
import { withOwnIds } from './own-ids.ts';
import { asThemes, findThemeFiles } from './theme-files.ts';

/** The documents of a folder and what they hold. */
export interface DividedFolder {
  readonly all: readonly Divided[];
  /** Those that are text beside the levels, though none says so, and why. */
  readonly beside: ReadonlyMap<Document, BesideReason>;
  /** Those that are themes of the same levels, though none says so. */
  readonly themes: readonly (readonly Document[])[];
  /** Those that are tracks with the same levels, but may as well be themes. */
  readonly doubtedTracks: readonly (readonly Document[])[];
  /** Those that the README names as themes, although they share no levels with others. */
  readonly unfitThemes: readonly Document[];
  /** Those that look like levels, though the README's `levels` leaves them out. */
  readonly forgotten: readonly Document[];
}

/**
 * Parts every document; the lists of links in the README and in the document itself tell which headings are levels.
 *
 * @param saidLevels the paths of those that are levels, or hold them, where the README says so
 * @param saidThemes the paths of those that are themes of the same levels, where the README says so
 * @param folder the path of the framework's folder, with forward slashes
 * @param known what became of the documents earlier
 */
export function divideAll(
  documents: readonly Document[],
  { levels: saidLevels, themes: saidThemes }: Pick<SaidFiles, 'levels' | 'themes'>,
  folder: string,
  known: KnownParts,
): DividedFolder {
  const readme = documents.find((document) => document.isReadme);
  const relative = relativeAddresses(documents, folder);
  const inReadme = readme ? listedAddresses(readme).urls.flatMap((url) => relative(url) ?? []) : [];
  const lists = readme && documents.length > 1 ? listedFiles(readme, relative) : [];
  const listed = countListed(lists);
  const addresses = inReadme.map(partsOfAddress).filter(({ fragment }) => fragment !== '');
  const byPath = groupBy(addresses, ({ named }) => (named === '' ? readme?.path : posix.normalize(named)));
  const recurring = withRecurringTitles(documents);
  const all = documents.map((document) => {
    const inReadme = (byPath.get(document.path.normalize('NFC')) ?? []).map(({ fragment }) => fragment);
    const isAlone = documents.length === 1;
    const isOnly = documents.every((other) => other === document || other.isReadme);
    const key = JSON.stringify([String(listed), isAlone, isOnly, recurring.has(document), ...inReadme]);
    const before = known.alone.get(document);
    if (before?.key === key) return before;
    const { urls, contents } = listedAddresses(document);
    const surroundings = {
      isLinked: leadsTo([...anchorsIn(urls), ...inReadme], document),
      isContent: leadsTo(anchorsIn(contents), document),
      isAlone,
      isOnly,
    };
    const parts = divideDocument(document, surroundings, listed, recurring.has(document));
    const divided: Unnamed = { document, parts, key };
    known.alone.set(document, divided);
    return divided;
  });
  const unlike = findBeside(all, lists, recurring);
  const isText = ({ document }: Unnamed) =>
    saidLevels ? !document.isReadme && !saidLevels.has(document.path) : unlike.has(document);
  const parted = all.map((divided) => (isText(divided) ? withoutLevels(divided) : divided));
  const named = inReadme.map((address) => posix.normalize(partsOfAddress(address).named));
  const { themes, doubts, unfit } = findThemeFiles(parted, saidThemes, named);
  const themed = new Map(
    themes.flatMap((beside) => asThemes(beside).map((divided) => [divided.document, divided] as const)),
  );
  const looksLikeLevel = (divided: Unnamed) =>
    divided.parts.levels.length > 0 && !unlike.has(divided.document);
  return {
    all: withOwnIds(
      themed.size > 0 ? parted.map((divided) => themed.get(divided.document) ?? divided) : parted,
      known.named,
    ),
    themes: saidThemes ? [] : themes.map((beside) => beside.map(({ document }) => document)),
    doubtedTracks: doubts,
    unfitThemes: unfit,
    beside: saidLevels ? new Map() : unlike,
    forgotten: saidLevels ? findForgotten(all.filter(looksLikeLevel), saidLevels, lists) : [],
  };
}

const withoutLevels = once(
  ({ document, key }: Unnamed): Unnamed => ({ document, parts: asText(document), key: `${key} text` }),
);

function anchorsIn(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => anchorIn(url) ?? []);
}

/** Returns a test of whether one of the anchors is that of a heading. */
function leadsTo(anchors: readonly string[], document: Document): (heading: Heading) => boolean {
  const linked = new Set(anchors.map((anchor) => anchor.toLowerCase()));
  return (heading) => linked.has(document.anchors.get(heading) ?? '');
}
