import type { Definition, Root } from 'mdast';
import { type Document, parseFile } from '../../src/compiler/document/document.ts';
import { splitFrontMatter } from '../../src/compiler/document/front-matter/front-matter.ts';
import { LEVEL_KEYS, README_KEYS } from '../../src/compiler/document/front-matter/keys.ts';
import { isReadmeName } from '../../src/compiler/names/own-document.ts';
import type { Folder, SourceFile } from '../../src/compiler/source/read.ts';
import type { Difference } from './differences.ts';
import { ignoreProblems } from './documents.ts';
import type { Example } from './examples.ts';
import { ours } from './ours.tsx';
import { reference } from './reference.ts';
import { changeTree } from './tree.ts';

/** A Markdown text that both ways of showing it can be compared on. */
export interface Case {
  readonly name: string;
  /** What our components show. */
  readonly found: readonly string[];
  /** What remark-react shows, but for the given differences. */
  readonly expected: (differences: readonly Difference[]) => readonly string[];
}

/** An example by itself. */
export function exampleCase({ name, markdown }: Example): Case {
  // a --- in the first line would begin front matter
  const file = { path: 'example.md', text: `\n${markdown}` };
  return {
    name: `${name} ${JSON.stringify(markdown)}`,
    found: orError(() => {
      const document = completeDocument(parse(file));
      return ours(document, [document], []);
    }),
    expected: (differences) =>
      reference(file.text, (tree) => applyAll(differences, completeAddresses(tree), file.path, [file.path])),
  };
}

/** The documents of a folder. */
export function folderCases({ files, refused }: Folder): Case[] {
  const all = [...files.values()];
  const documents = all.map(parse);
  const paths = [...files.keys()];
  return all.map(({ path, text }) => ({
    name: path,
    found: orError(() => ours(parse({ path, text }), documents, refused.keys())),
    expected: (differences) => {
      const { body } = splitFrontMatter(path, text, LEVEL_KEYS, ignoreProblems);
      return reference(body, (tree) => applyAll(differences, tree, path, paths));
    },
  }));
}

/** A failure to show a text is a way of showing it otherwise; the others are still compared. */
function orError(show: () => readonly string[]): readonly string[] {
  try {
    return show();
  } catch (error) {
    return [String(error)];
  }
}

function parse(file: SourceFile): Document {
  const { document } = parseFile(file, isReadmeName(file.path) ? README_KEYS : LEVEL_KEYS);
  if (!document) throw new Error(`Unexpected refusal of ${file.path}, expected a document to compare`);
  return document;
}

/** Makes a changed tree of the Markdown tree of a document. */
export function applyAll(
  differences: readonly Difference[],
  tree: Root,
  path: string,
  paths: readonly string[],
): Root {
  const definitions = new Map<string, string>();
  changeTree(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    return undefined;
  });
  const place = { path, paths, definitions };
  return differences.reduce((tree, { change }) => changeTree(tree, change(place)), tree);
}

/** The examples link to /url and the like, which is no document of a folder; completed, the links are there to compare. */
function completeDocument({ tree, definitions, ...document }: Document): Document {
  return {
    ...document,
    tree: completeAddresses(tree),
    definitions: new Map([...definitions].map(([name, definition]) => [name, completeAddress(definition)])),
  };
}

function completeAddresses(tree: Root): Root {
  return changeTree(tree, (node) =>
    node.type === 'link' || node.type === 'definition' ? [completeAddress(node)] : undefined,
  );
}

function completeAddress<T extends Pick<Definition, 'url'>>(node: T): T {
  return /^[a-z][a-z0-9+.-]*:/i.test(node.url) ? node : { ...node, url: `https://example.org/${node.url}` };
}
