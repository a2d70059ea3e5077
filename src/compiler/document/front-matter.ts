import type { Report } from '../rules/diagnostics.ts';
import { frontMatterLanguage } from '../rules/front-matter-language.ts';
import { frontMatterSyntax } from '../rules/front-matter-syntax.ts';
import { MAX_FRONT_MATTER_BYTES } from '../rules/limits.ts';
import type { Keys } from './keys.ts';
import { lineBreaks, pointAt } from './points.ts';
import { type FrontMatter, NONE, readYaml } from './yaml.ts';
import { findYamlFault } from './yaml-scan.ts';

/** What opens front matter; spaces after it belong to the YAML. */
const OPENING = '---';

interface Split {
  readonly frontMatter: FrontMatter;
  /** The Markdown, with as many blank lines before it as the front matter took, so that line numbers stay true. */
  readonly body: string;
}

/**
 * Parts a document into its front matter and its Markdown. Every problem is reported; the Markdown is given in any
 * case, so that the rest of the document is still checked.
 */
export function splitFrontMatter(path: string, text: string, keys: Keys, report: Report): Split {
  const firstLine = text.split('\n', 1)[0] ?? '';
  const isRule = /^-{4,}\s*$/.test(firstLine);
  if (!text.startsWith('---') || isRule) return { frontMatter: NONE, body: text };

  const language = firstLine.slice(3).trim();
  const closing = /\n---.*/.exec(text);
  const body = closing
    ? blankLines(text.slice(0, closing.index + closing[0].length)) +
      text.slice(closing.index + closing[0].length)
    : text.replace('---', '');

  // other programs run front matter that names a programming language
  if (language !== '') {
    const column = firstLine.indexOf(language) + 1;
    const span = { start: { line: 1, column }, end: { line: 1, column: column + language.length } };
    report(frontMatterLanguage, path, span, `Unexpected "${language}" after ---, expected nothing.`);
    return { frontMatter: NONE, body };
  }
  if (!closing) {
    const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
    report(
      frontMatterSyntax,
      path,
      span,
      'Unexpected end of the file, expected --- to close the front matter.',
    );
    return { frontMatter: NONE, body };
  }
  if (closing[0].trim() !== '---') {
    const line = lineBreaks(text.slice(0, closing.index + 1)) + 1;
    const span = { start: { line, column: 1 } };
    report(
      frontMatterSyntax,
      path,
      span,
      `Unexpected "${closing[0].trim()}", expected --- alone on its line.`,
    );
    return { frontMatter: NONE, body };
  }

  const block = text.slice(OPENING.length, closing.index);
  const size = Buffer.byteLength(block);
  if (size > MAX_FRONT_MATTER_BYTES) {
    const message = `Unexpected ${size} bytes of front matter, expected at most ${MAX_FRONT_MATTER_BYTES}.`;
    report(frontMatterSyntax, path, { start: { line: 1, column: 1 } }, message);
    return { frontMatter: NONE, body };
  }
  const fault = findYamlFault(block);
  if (fault) {
    const [start, end] = [fault.start, fault.end].map((offset) => pointAt(text, OPENING.length + offset));
    if (start && end) report(frontMatterSyntax, path, { start, end }, fault.message);
    return { frontMatter: NONE, body };
  }
  return { frontMatter: readYaml(path, text, block, OPENING.length, keys, report), body };
}

function blankLines(text: string): string {
  return '\n'.repeat(lineBreaks(text));
}
