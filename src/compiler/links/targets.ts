import type { Heading } from 'mdast';
import type { LinkTarget } from '../../model/types.ts';
import type { OutlineSection } from '../divide/outline.ts';
import { firstSection, isAnnouncingExamples } from '../divide/outline.ts';
import type { Parts } from '../divide/parts.ts';
import type { Document } from '../document/document.ts';
import { levelId, sectionOfFile } from '../names/ids.ts';

/** Where the links to a document lead. */
export interface DocumentTargets {
  /** Where a link to the file leads. */
  readonly self: LinkTarget;
  /** Where a link to each of its anchors leads. */
  readonly byAnchor: ReadonlyMap<string, LinkTarget>;
}

/** What the links of a framework can lead to. */
export interface LinkTargets {
  /** Finds a file by its path in Unicode's composed form; `isExact` is false where only letter case differs. */
  readonly find: (path: string) => { readonly path: string; readonly isExact: boolean } | undefined;
  /** Whether a path leads into a framework of its own, in a folder below. */
  readonly isElsewhere: (path: string) => boolean;
  /** Undefined for a file that could not be read. */
  readonly of: (path: string) => DocumentTargets | undefined;
}

/**
 * @param refused files that are there but could not be read
 * @param inner the folders below that hold frameworks of their own
 */
export function linkTargets(
  documents: ReadonlyMap<string, DocumentTargets>,
  refused: Iterable<string>,
  inner: readonly string[],
): LinkTargets {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const path of [...documents.keys(), ...refused]) {
    const name = path.normalize('NFC');
    if (!exact.has(name)) exact.set(name, path);
    if (!folded.has(name.toLowerCase())) folded.set(name.toLowerCase(), path);
  }
  return {
    find: (name) => {
      const path = exact.get(name) ?? folded.get(name.toLowerCase());
      return path === undefined ? undefined : { path, isExact: exact.has(name) };
    },
    isElsewhere: (path) => inner.some((folder) => path.startsWith(`${folder.normalize('NFC')}/`)),
    of: (path) => documents.get(path),
  };
}

/** Finds where the links to a document's file and headings lead. */
export function targetsOf(document: Document, { levels, overview, groups = [] }: Parts): DocumentTargets {
  const { anchors, isReadme, path } = document;
  const byHeading = new Map<Heading, LinkTarget>();
  const file = levelId(path);
  const [first] = levels;
  const self: LinkTarget =
    first?.isAlone === true
      ? { kind: 'level', level: first.id }
      : { kind: 'framework', ...(isReadme ? {} : { section: file }) };
  if (overview?.title) byHeading.set(overview.title, self);
  for (const section of overview?.sections ?? []) {
    const anchor = anchors.get(section.heading) ?? '';
    const target: LinkTarget = {
      kind: 'framework',
      section: isReadme ? anchor : sectionOfFile(path, anchor),
    };
    setAll(section, target);
  }
  for (const heading of groups) if (!byHeading.has(heading)) byHeading.set(heading, self);
  for (const { id, heading, sections } of levels) {
    if (heading) byHeading.set(heading, { kind: 'level', level: id });
    for (const section of sections) setSection(section, id);
  }

  // headings within quotes and lists lead where the heading above them leads
  const byAnchor = new Map<string, LinkTarget>();
  let current: LinkTarget = self;
  for (const [heading, anchor] of anchors) {
    current = byHeading.get(heading) ?? current;
    byAnchor.set(anchor, current);
  }
  return { self, byAnchor };

  function setAll({ heading, children }: OutlineSection, target: LinkTarget): void {
    byHeading.set(heading, target);
    for (const child of children) setAll(child, target);
  }

  function setSection(section: OutlineSection, level: string): void {
    const target: LinkTarget = {
      kind: 'level',
      level,
      section: anchors.get(firstSection(section).heading) ?? '',
    };
    byHeading.set(section.heading, target);
    for (const child of section.children) {
      if (isAnnouncingExamples(child)) setAll(child, target);
      else setSection(child, level);
    }
  }
}
