import type { Dialect } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import type { Change } from './translation.ts';

const BRACES = /\{(?<colon>:?)(?<inner>[^{}\n]*)\}/g;
const HEADING = /^[ \t>]*#{1,6}[ \t]/;
const NOTE = /\.(?:note|tip|info|important|warning|caution|danger|highlight|new)\b/;

/**
 * Ids, classes and the like in braces, as of kramdown and Docusaurus: `{: .no_toc }`, `## Craft {#craft}`. They tell the
 * generator about a heading or a block and are not for readers.
 */
export const attributes: Dialect = {
  sign: /\{[:#.]/,
  translate(text) {
    const isHidden = hiddenIn(text);
    const changes: Change[] = [];
    const lines = text.split('\n');
    let start = 0;
    for (const [index, line] of lines.entries()) {
      for (const change of line.includes('{') ? changesIn(line, lines[index + 1] ?? '') : []) {
        if (isHidden(start + change.end - 1)) continue;
        changes.push({ start: start + change.start, end: start + change.end, text: change.text });
      }
      start += line.length + 1;
    }
    return { changes, problems: [] };
  },
};

/** @param below the line below it, which may be a note by its class */
function changesIn(line: string, below: string): readonly Change[] {
  const [margin = ''] = /^[ \t>]*/.exec(line) ?? [];
  const isHeading = HEADING.test(line);
  const end = line.trimEnd().length;
  let endOfHeading = end;
  while (/[ \t#]/.test(line[endOfHeading - 1] ?? '')) endOfHeading -= 1;
  return [...line.matchAll(BRACES)].flatMap(({ 0: { length }, index, groups = {} }): Change[] => {
    const { colon = '', inner = '' } = groups;
    const isAlone = colon !== '' && index === margin.length && index + length === end;
    if (isAlone) {
      const [kind = ''] = /^[ \t]*>/.test(below) ? (NOTE.exec(inner) ?? []) : [];
      return [{ start: index, end, text: kind && `> [!${kind.slice(1)}]` }];
    }
    const isOfLine = colon !== '' || (isHeading && index + length >= endOfHeading);
    if (!isOfLine || !/^[ \t]*[#.]/.test(inner)) return [];
    return [{ start: line.slice(0, index).trimEnd().length, end: index + length, text: '' }];
  });
}

/** The id that a heading's line gives it, as of Docusaurus and kramdown. */
export function idInLine(line: string): string | undefined {
  return /\{:?[ \t]*#([\w-]+)[^{}]*\}[ \t#]*$/.exec(line)?.[1];
}
