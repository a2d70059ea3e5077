import { escape } from '../../formats/html.ts';
import type { Level } from '../../model/types.ts';
import type { CopyStrings } from '../../strings/strings.ts';
import { forCandidates, levelNodes } from './content/level.ts';
import { blocksIn, type Format } from './content/plain-blocks.ts';

/** The tags that applicant tracking systems and job boards keep. */
type Tag = 'p' | 'ul' | 'li' | 'strong' | 'em' | 'br' | 'h3';

/** Levels, one after the other, as HTML for an applicant tracking system: seven tags and no attribute. */
export function levelsAts(levels: readonly Level[], strings: CopyStrings): string {
  return lines(levels.flatMap((level) => blocksIn(ats, levelNodes(forCandidates(level), strings))));
}

const ats: Format = {
  text: escape,
  lineBreak: '<br>' satisfies `<${Tag}>`,
  emphasis: element('em'),
  strong: element('strong'),
  heading: element('h3'),
  paragraph: element('p'),
  list: (items) => element('ul')(`\n${lines(items)}`),
  // there is no list with numbers, so they are said
  item: (number, line, blocks) =>
    element('li')((number && `${number} `) + line + (blocks.length > 0 ? `\n${lines(blocks)}` : '')),
};

function element(tag: Tag): (content: string) => string {
  return (content) => `<${tag}>${content}</${tag}>`;
}

function lines(blocks: readonly string[]): string {
  return blocks.map((block) => `${block}\n`).join('');
}
