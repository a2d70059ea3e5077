import { posix } from 'node:path';
import type { Heading } from 'mdast';
import { groupBy } from '../../model/group.ts';
import { partsOfAddress } from '../document/address.ts';
import type { Document } from '../document/document.ts';
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

/** The documents of a folder and what they hold. */
export interface DividedFolder {
  readonly all: readonly Divided[];
  /** Those that are text beside the levels, though none says so, and why. */
  readonly beside: ReadonlyMap<Document, BesideReason>;
  /** Those that look like levels, though the README's `levels` leaves them out. */
  readonly forgotten: readonly Document[];
}

/**
 * Parts every document; the lists of links in the README and in the document itself tell which headings are levels.
 *
 * @param saidLevels the paths of those that are levels, or hold them, where the README says so
 * @param folder the path of the framework's folder, with forward slashes
 * @param known what became of the documents earlier
 */
export function divideAll(
  documents: readonly Document[],
  saidLevels: ReadonlySet<string> | undefined,
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
  const looksLikeLevel = (divided: Unnamed) =>
    divided.parts.levels.length > 0 && !unlike.has(divided.document);
  return {
    all: withOwnIds(parted, known.named),
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
