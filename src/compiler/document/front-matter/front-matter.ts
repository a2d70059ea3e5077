import matter from 'gray-matter';
import type { Report } from '../../rules/diagnostics.ts';
import { frontMatterEnd } from '../../rules/front-matter-end.ts';
import { frontMatterSyntax } from '../../rules/front-matter-syntax.ts';
import { frontMatterToml } from '../../rules/front-matter-toml.ts';
import { lineBreaks, pointAt } from '../tree/points.ts';
import {
  endOfFrontMatter,
  endOfOpenFrontMatter,
  endOfToml,
  FENCE,
  findFenceFault,
  hasFrontMatter,
} from './fences.ts';
import type { Keys } from './keys.ts';
import { type FrontMatter, NONE, readYaml, UNREAD } from './yaml.ts';
import { findYamlFault } from './yaml-scan.ts';

interface Split {
  readonly frontMatter: FrontMatter;
  /** The Markdown, with as many blank lines before it as the front matter took, so that line numbers stay true. */
  readonly body: string;
}

/**
 * Splits a document into its front matter and its Markdown. Every problem is reported; the Markdown is returned in any
 * case, so that the rest of the document is still checked.
 */
export function splitFrontMatter(path: string, text: string, keys: Keys, report: Report): Split {
  const toml = endOfToml(text);
  if (toml !== undefined) {
    const span = { start: pointAt(text, 0), end: pointAt(text, 3) };
    const message = 'Unexpected TOML between lines of +++, expected YAML between lines of ---.';
    report(frontMatterToml, path, span, message);
    return { frontMatter: UNREAD, body: bodyFrom(text, toml) };
  }
  if (!hasFrontMatter(text)) return { frontMatter: NONE, body: text };
  const open = endOfOpenFrontMatter(text);
  if (open !== undefined) return splitOpen(path, text, open, keys, report);
  const end = endOfFrontMatter(text);
  const body = bodyFrom(text, end);
  const fault = findFenceFault(text);
  if (fault) {
    report(fault.rule, path, fault.span, fault.message, fault.mend);
    return { frontMatter: UNREAD, body };
  }
  const parse = (block: string) => readBlock(path, text, block, keys, report);
  // with options of any kind, gray-matter keeps no cache; of the text below it would make a copy
  const file = matter(text.slice(0, end), { language: 'yaml', engines: { yaml: { parse } } }) as Matter;
  // it asks no engine where there are only comments
  return { frontMatter: file.isEmpty ? parse(file.matter) : (file.data as FrontMatter), body };
}

/** Splits a document whose front matter is not closed, as if it were closed where its keys end. */
function splitOpen(path: string, text: string, end: number, keys: Keys, report: Report): Split {
  const span = { start: pointAt(text, 0), end: pointAt(text, FENCE.length) };
  const head = text.slice(0, end);
  if (head.trim() === FENCE) {
    const message =
      'Unexpected --- alone at the top, expected front matter and another ---. It is read as a line.';
    report(frontMatterEnd, path, span, message, 'Remove it, or write *** for a line across the page.');
    return { frontMatter: NONE, body: text };
  }
  const place = pointAt(text, end);
  const message = `Unexpected front matter without an end, expected --- below line ${lineBreaks(head.trimEnd()) + 1}. It is read as if it were there.`;
  const fix = { edits: [{ start: place, end: place, text: `${head.endsWith('\n') ? '' : '\n'}${FENCE}\n` }] };
  report(frontMatterEnd, path, span, message, undefined, fix);
  const { frontMatter } = splitFrontMatter(path, `${head.trimEnd()}\n${FENCE}\n`, keys, report);
  return { frontMatter, body: bodyFrom(text, end) };
}

/** What gray-matter returns; its own types leave out `isEmpty`. */
type Matter = matter.GrayMatterFile<string> & { readonly isEmpty: boolean };

/** The engine that gray-matter reads with. */
function readBlock(path: string, text: string, block: string, keys: Keys, report: Report): FrontMatter {
  const fault = findYamlFault(block);
  if (!fault) return readYaml(path, text, block, FENCE.length, keys, report);
  const [start, end] = [fault.start, fault.end].map((offset) => pointAt(text, FENCE.length + offset));
  if (start && end) report(frontMatterSyntax, path, { start, end }, fault.message);
  return UNREAD;
}

function bodyFrom(text: string, start: number): string {
  return '\n'.repeat(lineBreaks(text.slice(0, start))) + text.slice(start);
}
