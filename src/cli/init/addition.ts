import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { unknownOrder } from '../../compiler/checks/unknown-order.ts';
import type { Compilation } from '../../compiler/compile.ts';
import { parseFile } from '../../compiler/document/document.ts';
import { endOfOpenFrontMatter, FENCE, hasFrontMatter } from '../../compiler/document/front-matter/fences.ts';
import { README_KEYS } from '../../compiler/document/front-matter/keys.ts';
import { lineBreaks } from '../../compiler/document/tree/points.ts';
import { ownDocumentAmong } from '../../compiler/names/own-document.ts';
import { applyFixes } from '../../compiler/project/apply-fixes.ts';
import { hasErrors } from '../../compiler/project/findings.ts';
import { fixFile } from '../../compiler/project/fix-file.ts';
import { frontMatterLine } from '../../compiler/report/front-matter-line.ts';
import type { Fix } from '../../compiler/rules/diagnostics.ts';
import { create } from '../../files/create.ts';

/** Front matter that a README lacks. */
export interface Addition {
  /** The README, relative to the framework's folder. */
  readonly path: string;
  /** Its text; `undefined` if there is no such file. */
  readonly source: string | undefined;
  /** The lines to add. */
  readonly lines: readonly string[];
  /** The lines that only a person can fit into the front matter that is there. */
  readonly byHand: readonly string[];
}

/**
 * Returns the front matter that says what a README should say and none does: the title, and the order that nothing tells.
 * Everything else that is concluded follows from the words of the documents, and goes on doing so when they change.
 */
export function additionFor({ inferences, diagnostics, sources }: Compilation): Addition | undefined {
  const path = ownDocumentAmong(sources.keys()) ?? 'README.md';
  const source = sources.get(path);
  // codes order the levels of tomorrow, too, which a list of those of today would not
  const isOrdered = diagnostics.every(({ rule }) => rule !== unknownOrder.name);
  const needed = isOrdered ? ['title'] : ['title', 'order'];
  const lines: string[] = [];
  const byHand: string[] = [];
  for (const { say } of inferences) {
    if (say?.path !== path || !needed.includes(say.key)) continue;
    const line = frontMatterLine(say);
    const { text } = applyFixes(source ?? '', [insertion(source ?? '', [...lines, line])]);
    (hasErrors(parseFile({ path, text }, README_KEYS)) ? byHand : lines).push(line);
  }
  return lines.length + byHand.length > 0 ? { path, source, lines, byHand } : undefined;
}

/** Puts lines at the end of the front matter of a document, or makes it some. */
function insertion(source: string, lines: readonly string[], eol = '\n'): Fix {
  const isThere = hasFrontMatter(source);
  const end = endOfOpenFrontMatter(source) ?? source.indexOf(`\n${FENCE}`, FENCE.length) + 1;
  const place = { line: isThere ? lineBreaks(source.slice(0, end)) + 1 : 1, column: 1 };
  const added = isThere ? lines : [FENCE, ...lines, FENCE, ''];
  return { edits: [{ start: place, end: place, text: added.map((line) => line + eol).join('') }] };
}

/**
 * Adds front matter to a README, and changes no other byte of it; a README that there is not is made.
 *
 * @param dir the framework's folder
 * @returns whether it was written; `false` if the file has changed in the meantime
 * @throws where a link leads out of the folder, or the file system refuses
 */
export function add(dir: string, { path, source, lines }: Addition): boolean {
  if (source === undefined) return create(dir, path, `${[FENCE, ...lines, FENCE].join('\n')}\n`);
  const eol = readFileSync(join(dir, path), 'utf8').includes('\r\n') ? '\r\n' : '\n';
  return fixFile(realpathSync(dir), path, [insertion(source, lines, eol)], source) > 0;
}
