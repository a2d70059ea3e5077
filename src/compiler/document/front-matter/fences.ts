import type { Span } from '../../rules/diagnostics.ts';
import { frontMatterLanguage } from '../../rules/front-matter-language.ts';
import { frontMatterSyntax } from '../../rules/front-matter-syntax.ts';
import { MAX_FRONT_MATTER_BYTES } from '../../rules/limits.ts';
import type { Rule } from '../../rules/rule.ts';
import { pointAt } from '../tree/points.ts';

/** The line that opens front matter and the line that closes it. */
export const FENCE = '---';

const SHORTEN =
  'Keep the keys that you need, and move the rest below the front matter: a ## heading for each section and a bullet for each expectation.';

/** Why front matter must not be read. */
export interface FenceFault {
  readonly rule: Rule;
  readonly span: Span;
  readonly message: string;
  /** Replaces the rule's own advice where more is known. */
  readonly mend?: string;
}

const CLOSING = /\n---.*/;

/** Whether a document begins with front matter. Four dashes and more are a thematic break. */
export function hasFrontMatter(text: string): boolean {
  return text.startsWith(FENCE) && !/^-{4,}\s*$/.test(firstLineOf(text));
}

/** Where the front matter ends with which a document begins: after its closing line, or after its opening fence where it has none. */
export function endOfFrontMatter(text: string): number {
  const closing = CLOSING.exec(text);
  return closing ? closing.index + closing[0].length : FENCE.length;
}

/** The lines of keys below an opening fence, and what ends them where no fence does: a blank line, a heading or nothing. */
const KEYS =
  /^---[ \t]*\n((?:[A-Za-z][\w-]*[:：].*(?:\n|$)(?:(?:[ \t]+|- )\S.*(?:\n|$))*)*)(?=[ \t]*(?:\n|#|$))/;

/** Where front matter ends that no fence closes; `undefined` where one does, or where it cannot be told. */
export function endOfOpenFrontMatter(text: string): number | undefined {
  return CLOSING.test(text) ? undefined : KEYS.exec(text)?.[0].length;
}

/**
 * Finds what gray-matter must never see in a document that begins with front matter: a language, because gray-matter runs
 * JavaScript; too large a block, because it takes a time that grows with the square of the blank lines there; and fences
 * that it takes for something else than the author.
 */
export function findFenceFault(text: string): FenceFault | undefined {
  const firstLine = firstLineOf(text);
  const closing = CLOSING.exec(text);
  const fault = (
    rule: Rule,
    start: number,
    end: number | undefined,
    message: string,
    mend?: string,
  ): FenceFault => ({
    rule,
    span: { start: pointAt(text, start), ...(end === undefined ? {} : { end: pointAt(text, end) }) },
    message,
    ...(mend === undefined ? {} : { mend }),
  });

  const language = firstLine.slice(FENCE.length).trim();
  if (language !== '') {
    const start = firstLine.indexOf(language);
    const message = `Unexpected "${language}" after ---, expected nothing.`;
    return fault(frontMatterLanguage, start, start + language.length, message);
  }
  if (!closing) {
    const message = 'Unexpected end of the file, expected --- to close the front matter.';
    return fault(frontMatterSyntax, 0, FENCE.length, message);
  }
  const closingLine = closing[0].trim();
  if (closingLine !== FENCE) {
    const message = `Unexpected "${closingLine}", expected --- alone on its line.`;
    return fault(frontMatterSyntax, closing.index + 1, undefined, message);
  }
  const size = Buffer.byteLength(text.slice(FENCE.length, closing.index));
  if (size > MAX_FRONT_MATTER_BYTES) {
    const message = `Unexpected ${size} bytes of front matter, expected at most ${MAX_FRONT_MATTER_BYTES}.`;
    return fault(frontMatterSyntax, 0, undefined, message, SHORTEN);
  }
  return undefined;
}

/** Front matter as Hugo reads it. */
const TOML = /^\+{3}[ \t]*\n(?:[^]*?\n)?\+{3}[ \t]*(?=\n|$)/;

/** Where front matter in TOML ends, with which a document begins; `undefined` if it begins with none. */
export function endOfToml(text: string): number | undefined {
  return text.startsWith('+++') ? TOML.exec(text)?.[0].length : undefined;
}

function firstLineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
