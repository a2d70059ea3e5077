import { basename } from 'node:path';
import { orderOfCode } from './codes.ts';

/** The title of a level, parted. */
export interface TitleParts {
  /** For example "L4"; empty where the title has none. */
  readonly code: string;
  /** The whole number in the code. */
  readonly rank?: number;
  readonly title: string;
}

const TITLE = /^([A-Z]{1,3}\d+(?:\.\d+)*)(?:\s*[:–—-]\s*|\s+|$)(.*)$/su;

/** Parts "L4: Lead", "L4 - Lead", "L4 – Lead" or "L4 Lead" into code, rank and title. */
export function parseTitle(text: string): TitleParts {
  const [, code, title] = TITLE.exec(text.trim()) ?? [];
  if (code === undefined) return { code: '', title: text.trim() };
  const rank = rankOfCode(code);
  return { code, ...(rank === undefined ? {} : { rank }), title: title || code };
}

/** The rank in a code: 4 in "L4", 1 in "L1.10"; undefined where the code has no number. */
export function rankOfCode(code: string): number | undefined {
  return orderOfCode(code)[0];
}

/** What a level would be called if only its file's name were known. */
export function titleOfFile(fileName: string): string {
  return basename(fileName)
    .replace(/\.md$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** A text with a capital at its beginning. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
