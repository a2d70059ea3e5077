import type { Heading } from 'mdast';
import type { LinkTarget } from '../../model/types.ts';
import type { Divided } from '../divide/divided.ts';
import type { OutlineSection } from '../divide/outline/outline.ts';
import { firstSection, isAnnouncingExamples } from '../divide/outline/outline.ts';
import type { Document } from '../document/document.ts';
import { fileFromRoot } from '../document/repository.ts';
import { once } from '../document/tree/once.ts';

/** Where the links to a document lead. */
export interface DocumentTargets {
  /** Where a link to the file leads. */
  readonly self: LinkTarget;
  /** Where a link to each of its anchors leads. */
  readonly byAnchor: ReadonlyMap<string, LinkTarget>;
  /** Whether the document is not the README and holds no levels, or only a theme of them. */
  readonly isBeside: boolean;
  /** Whether it is a step note, to which links lead, but which is no level. */
  readonly isStep?: true;
}

/** What the links of a framework can lead to. */
export interface LinkTargets {
  /** Finds a file by its path in Unicode's composed form; `isExact` is false where only letter case differs. */
  readonly find: (path: string) => { readonly path: string; readonly isExact: boolean } | undefined;
  /** Finds the file that an address from the root of the repository names. */
  readonly fromRoot: (address: string) => string | undefined;
  /** The paths of all files. */
  readonly paths: readonly string[];
  /** The folder of the framework of its own that a path leads into, with a slash at its end. */
  readonly frameworkAt: (path: string) => string | undefined;
  /** Undefined for a file that could not be read, or is no part of the framework. */
  readonly of: (path: string) => DocumentTargets | undefined;
  /** Whether a file is no part of the framework. */
  readonly isLeftOut: (path: string) => boolean;
}

/** The files that are there, but that no link can lead to. */
export interface Closed {
  /** Those that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Those that are no part of the framework. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * @param inner the folders below that hold frameworks of their own
 * @param folder the path of the framework's folder, with forward slashes
 */
export function linkTargets(
  documents: ReadonlyMap<string, DocumentTargets>,
  { unread, leftOut }: Closed,
  inner: readonly string[],
  folder: string,
): LinkTargets {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const path of [...documents.keys(), ...unread, ...leftOut]) {
    const name = path.normalize('NFC');
    if (!exact.has(name)) exact.set(name, path);
    if (!folded.has(name.toLowerCase())) folded.set(name.toLowerCase(), path);
  }
  const find = (name: string) => {
    const path = exact.get(name) ?? folded.get(name.toLowerCase());
    return path === undefined ? undefined : { path, isExact: exact.has(name) };
  };
  const folders = inner.map((each) => `${each.normalize('NFC')}/`);
  return {
    find,
    fromRoot: (address) => fileFromRoot(address, folder, (path) => find(path) !== undefined),
    paths: [...exact.values()],
    frameworkAt: (path) => folders.find((each) => path.startsWith(each)),
    of: (path) => documents.get(path),
    isLeftOut: (path) => leftOut.has(path),
  };
}

/** The targets of a step note that has a document of its own: all links lead to the section that it becomes. */
export function targetsOfStep({ anchors }: Document, self: LinkTarget): DocumentTargets {
  const byAnchor = new Map([...anchors.values()].map((anchor) => [anchor, self]));
  return { self, byAnchor, isBeside: true, isStep: true };
}

/** Finds where the links to a document's file and headings lead. */
export const targetsOf = once(
  ({ document, parts, id: documentId }: Omit<Divided, 'key'>): DocumentTargets => {
    const { anchors, isReadme } = document;
    const { levels, overview, groups = [] } = parts;
    const byHeading = new Map<Heading, LinkTarget>();
    /** What replaces a heading of the document, or is made of something else. */
    const made = new Map<string, LinkTarget>();
    const [first] = levels;
    const self: LinkTarget =
      first?.isAlone === true
        ? { kind: 'level', level: first.id }
        : { kind: 'framework', ...(isReadme ? {} : { section: documentId }) };
    if (overview?.title) byHeading.set(overview.title, self);
    for (const section of overview?.sections ?? []) {
      const { anchor } = section;
      setAll(section, { kind: 'framework', section: isReadme ? anchor : `${documentId}--${anchor}` });
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
    for (const [anchor, target] of made) byAnchor.set(anchor, target);
    const isLevel = levels.some(({ joined }) => joined === undefined);
    return { self, byAnchor, isBeside: !isReadme && !isLevel };

    function set({ heading, anchor }: OutlineSection, target: LinkTarget): void {
      byHeading.set(heading, target);
      if (!anchors.has(heading)) made.set(anchor, target);
    }

    function setAll(section: OutlineSection, target: LinkTarget): void {
      set(section, target);
      for (const child of section.children) setAll(child, target);
    }

    function setSection(section: OutlineSection, level: string): void {
      const target: LinkTarget = { kind: 'level', level, section: firstSection(section).anchor };
      set(section, target);
      for (const child of section.children) {
        if (isAnnouncingExamples(child)) setAll(child, target);
        else setSection(child, level);
      }
    }
  },
);
