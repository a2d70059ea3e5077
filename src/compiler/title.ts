/** The title of a level, parted. */
export interface TitleParts {
  /** For example "L4"; empty where the title has none. */
  readonly code: string;
  /** The number in the code. */
  readonly rank?: number;
  readonly title: string;
}

const TITLE = /^([A-Z]{1,3}(\d+(?:\.\d+)*))(?:\s*[:–—-]\s*|\s+|$)(.*)$/su;

/** Parts "L4: Lead", "L4 - Lead", "L4 – Lead" or "L4 Lead" into code, rank and title. */
export function parseTitle(text: string): TitleParts {
  const [, code, number, title] = TITLE.exec(text.trim()) ?? [];
  if (code === undefined || number === undefined) return { code: '', title: text.trim() };
  return { code, rank: rankOf(number), title: title || code };
}

/** The rank in a code such as "L4" or "L1.0", or undefined where the code has no number. */
export function rankOfCode(code: string): number | undefined {
  const number = /\d+(?:\.\d+)*/.exec(code)?.[0];
  return number === undefined ? undefined : rankOf(number);
}

function rankOf(number: string): number {
  return Number.parseFloat(number);
}

/** What a level would be called if only its file's name were known. */
export function titleOfFile(fileName: string): string {
  return fileName
    .replace(/\.md$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}
