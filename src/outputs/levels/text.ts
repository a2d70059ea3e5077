import type { Level } from '../../model/types.ts';
import type { CopyStrings } from '../../strings/strings.ts';
import { forCandidates, levelNodes } from './content/level.ts';
import { blocksIn, type Format } from './content/plain-blocks.ts';

/** Levels, one after the other, as plain text: the twin of what an applicant tracking system gets. */
export function levelsText(levels: readonly Level[], strings: CopyStrings): string {
  const texts = levels.map((level) => blocksIn(text, levelNodes(forCandidates(level), strings)).join('\n\n'));
  // without the line over the first heading
  return `${texts.join('\n\n\n').slice(1)}\n`;
}

const text: Format = {
  // what a terminal takes for commands is left out
  text: (value) => value.replaceAll(/[^\P{Cc}\n\t]/gu, ''),
  lineBreak: '\n',
  emphasis: (content) => content,
  strong: (content) => content,
  heading: (content) => `\n${content}`,
  paragraph: (content) => content,
  list: (items) => items.join('\n'),
  // further lines as far in as the first words
  item: (number, line, blocks) => {
    const mark = `${number || '-'} `;
    return (
      mark + [...(line ? [line] : []), ...blocks].join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    );
  },
};
