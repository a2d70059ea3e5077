import type { PhrasingContent, TableCell, Text } from 'mdast';
import { textOf } from '../../document/tree/markdown.ts';
import { parseTitle } from '../../names/title.ts';
import { linesOf } from './cell-bullets.ts';

/** The name of a level in a cell, on one line: "IC1<br>Junior" is "IC1 – Junior". */
export function onOneLine(cell: TableCell): TableCell {
  const lines = linesOf(cell).filter((line) => textIn(line) !== '');
  return lines.length > 1 ? { ...cell, children: joined(lines) } : cell;
}

/** Whether a cell has a code and no title. */
export function isCodeAlone(cell: TableCell): boolean {
  const text = textOf(cell).trim();
  const { code, title } = parseTitle(text);
  return code !== '' && code === text && title === code;
}

/** A cell with a code, and the title that another has for it. */
export function withTitle(cell: TableCell, title: TableCell): TableCell {
  return { ...cell, children: joined([cell.children, title.children]) };
}

/** Lines with a dash between a code and what is not, and else with a space between them. */
function joined(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  const areCodes = lines.map((line) => {
    const text = textIn(line);
    return text !== '' && parseTitle(text).code === text;
  });
  return lines.flatMap((line, place): PhrasingContent[] => {
    if (place === 0) return [...line];
    const between: Text = { type: 'text', value: areCodes[place - 1] === areCodes[place] ? ' ' : ' – ' };
    return [between, ...line];
  });
}

function textIn(line: readonly PhrasingContent[]): string {
  return line
    .map((node) => textOf(node))
    .join('')
    .trim();
}
