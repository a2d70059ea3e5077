import { posix } from 'node:path';
import type { Heading } from 'mdast';
import { partsOfAddress } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import { anchorIn } from './contents.ts';
import { asText, divideDocument } from './divide-document.ts';
import type { Divided, KnownParts, Unnamed } from './divided.ts';
import { withRecurringTitles } from './first-headings.ts';
import { listedAddresses } from './link-lists.ts';
import { listedFiles } from './listed-files.ts';
import { withOwnIds } from './own-ids.ts';

/**
 * Parts every document; the lists of links in the README and in the document itself tell which headings are levels.
 *
 * @param saidLevels the paths of those that are levels, or hold them, where the README says so
 * @param known what became of the documents earlier
 */
export function divideAll(
  documents: readonly Document[],
  saidLevels: ReadonlySet<string> | undefined,
  known: KnownParts,
): readonly Divided[] {
  const readme = documents.find((document) => document.isReadme);
  const inReadme = readme ? listedAddresses(readme).urls : [];
  const files = readme && documents.length > 1 ? listedFiles(readme) : undefined;
  const listed = files?.areLevels ? Number.POSITIVE_INFINITY : (files?.count ?? 0);
  const anchorsOf = new Map<string, string[]>();
  for (const url of inReadme) {
    const { named, fragment } = partsOfAddress(url);
    const path = named === '' ? readme?.path : posix.normalize(named);
    if (fragment === '' || path === undefined) continue;
    anchorsOf.set(path, [...(anchorsOf.get(path) ?? []), fragment]);
  }
  const recurring = withRecurringTitles(documents);
  const all = documents.map((document) => {
    const inReadme = anchorsOf.get(document.path.normalize('NFC')) ?? [];
    const isAlone = documents.length === 1;
    const isText = saidLevels !== undefined && !document.isReadme && !saidLevels.has(document.path);
    const key = JSON.stringify([String(listed), isAlone, isText, recurring.has(document), ...inReadme]);
    const before = known.alone.get(document);
    if (before?.key === key) return before;
    const { urls, contents } = listedAddresses(document);
    const links = {
      isLinked: leadsTo([...anchorsIn(urls), ...inReadme], document),
      isContent: leadsTo(isAlone ? anchorsIn(contents) : [], document),
    };
    const parts = isText
      ? asText(document)
      : divideDocument(document, links, listed, recurring.has(document));
    const divided: Unnamed = { document, parts, key };
    known.alone.set(document, divided);
    return divided;
  });
  return withOwnIds(all, known.named);
}

function anchorsIn(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => anchorIn(url) ?? []);
}

/** Returns a test of whether one of the anchors is that of a heading. */
function leadsTo(anchors: readonly string[], document: Document): (heading: Heading) => boolean {
  const linked = new Set(anchors.map((anchor) => anchor.toLowerCase()));
  return (heading) => linked.has(document.anchors.get(heading) ?? '');
}
