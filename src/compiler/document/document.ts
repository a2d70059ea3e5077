import type { Definition, Heading, Root } from 'mdast';
import { type Diagnostic, type Report, toDiagnostic } from '../rules/diagnostics.ts';
import type { SourceFile } from '../source/read.ts';
import { findAnchors } from './anchors.ts';
import { translate } from './dialects/translate.ts';
import { moveToSource } from './dialects/translation.ts';
import { splitFrontMatter } from './front-matter/front-matter.ts';
import { type Keys, README_KEYS } from './front-matter/keys.ts';
import { reportLateFrontMatter } from './front-matter/late-front-matter.ts';
import type { FrontMatter } from './front-matter/yaml.ts';
import { isParsable, isReadable } from './tree/complexity.ts';
import { findDefinitions } from './tree/definitions.ts';
import { parseMarkdown } from './tree/markdown.ts';

/** A parsed document. */
export interface Document {
  readonly path: string;
  /** The text as it was read; the positions of the tree are positions in it. */
  readonly text: string;
  /** Whether it is the framework's own document. */
  readonly isReadme: boolean;
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  /** The anchors of the headings, as a Git host makes them. */
  readonly anchors: ReadonlyMap<Heading, string>;
  /** What link references such as `[text][name]` stand for, by normalised name. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** A file after parsing; a document that had to be refused is undefined, and its diagnostics tell why. */
export interface Parsed {
  readonly keys: Keys;
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a file whose front matter may have the given keys; those of a README make it one. */
export function parseFile(file: SourceFile, keys: Keys): Parsed {
  const diagnostics: Diagnostic[] = [];
  const document = parseDocument(file, keys, (...problem) => diagnostics.push(toDiagnostic(...problem)));
  return { keys, document, diagnostics };
}

/** Parses a file. Returns `undefined` if it had to be refused; the reason has then been reported. */
export function parseDocument(file: SourceFile, keys: Keys, report: Report): Document | undefined {
  const { frontMatter, body } = splitFrontMatter(file.path, file.text, keys, report);
  if (!isParsable(file.path, body, report)) return undefined;
  const translation = translate(file.path, body, report);
  const isTranslated = translation.text !== body;
  if (isTranslated && !isParsable(file.path, translation.text, report)) return undefined;
  const tree = parseMarkdown(translation.text);
  if (!isReadable(file.path, tree, report)) return undefined;
  if (isTranslated) moveToSource(tree, translation, body);
  reportLateFrontMatter(file.path, tree, keys, report);
  return {
    path: file.path,
    text: file.text,
    isReadme: keys === README_KEYS,
    frontMatter,
    tree,
    anchors: findAnchors(tree, body),
    definitions: findDefinitions(file.path, tree, report),
  };
}
