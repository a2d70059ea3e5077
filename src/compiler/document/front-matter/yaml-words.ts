import type { ErrorCode } from 'yaml';

/** What is wrong with front matter, in the words of somebody who never heard of YAML. */
interface Words {
  readonly message: string;
  readonly mend?: string;
}

const QUOTES = 'Put the whole value in quotation marks, for example title: "L4: Lead Engineer".';

const WORDS: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second colon in a value, expected a value without one or in quotation marks.',
    mend: QUOTES,
  },
  BAD_SCALAR_START: {
    message: 'Unexpected sign at the start of a value, expected a word, a number or a quotation mark.',
    mend: QUOTES,
  },
  UNEXPECTED_TOKEN: {
    message: 'Unexpected words after the end of a value, expected one value per line.',
    mend: QUOTES,
  },
  DUPLICATE_KEY: {
    message: 'Unexpected second line for the same key, expected each key once.',
    mend: 'Keep one of the two lines.',
  },
  TAB_AS_INDENT: {
    message: 'Unexpected tab, expected spaces.',
    mend: 'Start the line with two spaces instead of the tab.',
  },
  MISSING_CHAR: {
    message: 'Unexpected end of a line, expected a colon after the key or a quotation mark after the value.',
    mend: 'Write for example status: draft, or title: "Lead Engineer" with a quotation mark at both ends.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Unexpected line without a colon, expected a line such as "status: draft".',
    mend: 'Write a key, a colon, a space and the value, for example status: draft.',
  },
  BAD_INDENT: {
    message: 'Unexpected start of a line, expected the same number of spaces as in the lines around it.',
    mend: 'Start lines that belong together with the same number of spaces.',
  },
};

const OPEN_LIST: Words = {
  message: 'Unexpected end of a list, expected a closing bracket.',
  mend: 'Close the brackets on the same line, for example themes: [craft, people].',
};

const OTHER: Words = { message: 'Unexpected text, expected lines such as "status: draft".' };

/**
 * Says what the YAML parser found, for an author.
 *
 * @param line the line that it is in
 */
export function inWords(
  { code, message }: { readonly code: ErrorCode; readonly message: string },
  line: string,
): Words {
  const words = /end with a [\]}]/.test(message) ? OPEN_LIST : (WORDS[code] ?? OTHER);
  const quoted = words.mend === QUOTES ? inQuotes(line) : undefined;
  return quoted ? { ...words, mend: `Put the whole value in quotation marks: ${quoted}.` } : words;
}

/** The line with its value in quotation marks, if it has none yet. */
function inQuotes(line: string): string | undefined {
  const [, key, value] = /^([\w-]+:) +(\S[^"\\]*)$/.exec(line.trim()) ?? [];
  return key && value && `${key} "${value}"`;
}
