import type { OnProgress } from '../../files/on-progress.ts';
import { groupBy } from '../../model/group.ts';
import { isCompanion } from '../names/companion.ts';
import { idOfFile } from '../names/ids.ts';
import { listed } from '../names/listed.ts';
import { isReadmeName, ownDocumentAmong } from '../names/own-document.ts';
import { capitalise, titleOfFile } from '../names/title.ts';
import { type Translation, translationsAmong } from '../names/translation.ts';
import { type Diagnostic, FILE_START, toDiagnostic } from '../rules/diagnostics.ts';
import { duplicateId } from '../rules/duplicate-id.ts';
import { emptyDocument } from '../rules/empty-document.ts';
import { reservedName, reservedPart } from '../rules/reserved-name.ts';
import { translatedDocument } from '../rules/translated-document.ts';
import type { Folder, SourceFile } from '../source/read.ts';
import { announcesChanges, CHANGES_NAME } from './changes-document.ts';
import { type Document, type Parsed, parseFile } from './document.ts';
import { type Keys, LEVEL_KEYS, ONLY_KEYS, README_KEYS } from './front-matter/keys.ts';
import { UNREAD } from './front-matter/yaml.ts';
import { explainsTerms, isGlossaryName } from './glossary-document.ts';
import { GROWTH_NAME, saysGrowth } from './growth-document.ts';
import { type SaidFiles, saidFiles } from './said-files.ts';

/** The documents of a folder. */
export interface ParsedFolder {
  /** Sorted by path. */
  readonly documents: readonly Document[];
  /** What the author announces, if there is such a document. It is none of `documents`. */
  readonly changes: Document | undefined;
  /** What the author says of strands, likewise. */
  readonly growth: Document | undefined;
  /** Where the author explains terms, likewise. */
  readonly glossary: Document | undefined;
  /** The path of the framework's own document, which may have been refused. */
  readonly own: string | undefined;
  /** What the README says of them. */
  readonly said: Pick<SaidFiles, 'levels' | 'themes'>;
  /** The paths of those that are no part of the framework. */
  readonly leftOut: ReadonlySet<string>;
  /** Those of them that only their names tell to be none. */
  readonly companions: readonly string[];
  /** Those that are other documents in another language. */
  readonly translations: readonly string[];
  /** The paths of those that were refused. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Parses the files of a folder.
 *
 * @param known what became of the files earlier
 */
export function parseAll(
  { files, refused }: Folder,
  known: WeakMap<SourceFile, Parsed>,
  onRead?: OnProgress,
): ParsedFolder {
  const own = ownDocumentAmong([...files.keys(), ...refused.keys()]);
  const parseOnce = (file: SourceFile, keys: Keys) => {
    const before = known.get(file);
    const parsed = before?.keys === keys ? before : parseFile(file, keys);
    known.set(file, parsed);
    return parsed;
  };
  const ownFile = files.get(own ?? '');
  const readme = ownFile && parseOnce(ownFile, README_KEYS);
  const paths = [...files.keys(), ...refused.keys()];
  const said = saidFiles(readme?.document, paths);
  const isOpen = (path: string) => !said.ignored.has(path) && !said.levels?.has(path);
  /** A file that has a meaning of its own by its name, if what it says is of that kind. */
  const parseNamed = (name: string | undefined, isMeant: (document: Document) => boolean) => {
    const file = name !== undefined && isOpen(name) ? files.get(name) : undefined;
    const parsed = file && parseOnce(file, LEVEL_KEYS);
    return parsed?.document && isMeant(parsed.document) ? parsed : undefined;
  };
  // the log of a program stays beside the framework
  const changes = parseNamed(CHANGES_NAME, announcesChanges);
  const growth = parseNamed(GROWTH_NAME, saysGrowth);
  const glossary = parseNamed([...files.keys()].find(isGlossaryName), explainsTerms);
  const named = [changes, growth, glossary].flatMap((each) => each ?? []);
  const isNamed = (path: string) => named.some(({ document }) => document?.path === path);
  // what cannot be read may announce something
  const isUnread = (path: string) => path === CHANGES_NAME && refused.has(path);
  const companions = paths.filter(
    (path) => isCompanion(path) && isOpen(path) && !isNamed(path) && !isUnread(path),
  );
  const locale = readme?.document?.frontMatter.texts.get('locale')?.value ?? 'en';
  const tags = translationsAmong(paths, (path) => files.get(path)?.text, locale);
  const translations = [...tags.keys()].filter((path) => isOpen(path) && !isCompanion(path));
  const leftOut = new Set([...said.ignored, ...companions, ...translations]);
  const documents: Document[] = [];
  const failed = [...refused].filter(([path]) => !leftOut.has(path));
  const unread = new Set(failed.map(([path]) => path));
  const diagnostics = [...failed.map(([, diagnostic]) => diagnostic), ...said.diagnostics];
  diagnostics.push(...reportTranslations(translations, tags));
  diagnostics.push(...named.flatMap((each) => each.diagnostics));
  const kept = [...files.values()].filter(({ path }) => !leftOut.has(path) && !isNamed(path));
  for (const [index, file] of kept.entries()) {
    onRead?.(index, kept.length);
    const { path } = file;
    const refuse = (message: string, mend?: string) => {
      unread.add(path);
      diagnostics.push(toDiagnostic(duplicateId, path, FILE_START, message, mend));
    };
    if (idOfFile(path) === '') {
      refuse(`Unexpected file name "${path}", expected letters or digits in it.`, 'Rename the file.');
      continue;
    }
    if (isReadmeName(path) && path !== own) {
      refuse(`Unexpected second README beside ${own}, expected one.`);
      continue;
    }
    const reserved = reservedPart(path);
    if (reserved !== undefined) {
      const message = `Unexpected name "${reserved}", expected one that Windows has for nothing else.`;
      diagnostics.push(toDiagnostic(reservedName, path, FILE_START, message));
    }
    const keys = kept.length === 1 ? ONLY_KEYS : LEVEL_KEYS;
    const parsed = readme && path === own ? readme : parseOnce(file, keys);
    diagnostics.push(...parsed.diagnostics);
    const { document } = parsed;
    const isBlank = document && path !== own && isUnwritten(document);
    if (isBlank) diagnostics.push(unwritten(path));
    if (document && !isBlank) documents.push(document);
    else unread.add(path);
  }
  onRead?.(kept.length, kept.length);
  return {
    documents,
    changes: changes?.document,
    growth: growth?.document,
    glossary: glossary?.document,
    own,
    said,
    leftOut,
    companions,
    translations,
    unread,
    diagnostics,
  };
}

/** Whether a document says nothing, not even in its front matter what it is called. */
function isUnwritten({ tree, frontMatter }: Document): boolean {
  return tree.children.length === 0 && frontMatter !== UNREAD && !frontMatter.texts.has('title');
}

function unwritten(path: string): Diagnostic {
  const message = 'Unexpected empty document, expected a level. It is left out.';
  const mend = `Write the level, starting with a title such as "# ${capitalise(titleOfFile(path))}", or delete the file.`;
  return toDiagnostic(emptyDocument, path, FILE_START, message, mend);
}

/** Reports at once the documents that are others in another language: those with a tag in their names, and those of each folder. */
function* reportTranslations(
  paths: readonly string[],
  tags: ReadonlyMap<string, Translation>,
): Generator<Diagnostic> {
  for (const [folder, within] of groupBy(paths, (path) => tags.get(path)?.folder)) {
    const [path] = within;
    const { tag = '' } = tags.get(path ?? '') ?? {};
    if (path === undefined) continue;
    if (folder === undefined) yield ofNames(within, path, tag);
    else yield ofFolder(within, path, folder);
  }
}

function ofFolder(paths: readonly string[], path: string, folder: string): Diagnostic {
  const [documents, they] = paths.length === 1 ? ['document', 'It is'] : ['documents', 'They are'];
  const message = `Unexpected ${documents} ${listed(paths)} in a folder of another language, expected one language in a framework. ${they} left out.`;
  const mend = `To compile that language, put a README.md into ${folder}/: it is a framework of its own, which "career-levels build" compiles, too. To leave ${paths.length === 1 ? 'it' : 'them'} out without a warning, say "ignore: [${folder}]" in README.md. If they are further levels, say which files are levels: "levels: ['**/*.md']".`;
  return toDiagnostic(translatedDocument, path, FILE_START, message, mend);
}

function ofNames(paths: readonly string[], path: string, tag: string): Diagnostic {
  const [documents, they] = paths.length === 1 ? ['translation', 'It is'] : ['translations', 'They are'];
  const message = `Unexpected ${documents} ${listed(paths)} beside documents of the same names, expected one language in a folder. ${they} left out.`;
  const moved = `${tag}/${path.replace(`.${tag}.`, '.')}`;
  const mend = `To compile that language, move its documents into a folder with a README.md, without the language in their names, for example to ${moved}. It is a framework of its own, which "career-levels build" compiles, too. To leave them out without a warning, say "ignore: ['**/*.${tag}.md']" in README.md.`;
  return toDiagnostic(translatedDocument, path, FILE_START, message, mend);
}
