import type { Block, Inline, Prose } from '../../model/types.ts';
import { fold } from '../../model/words/fold.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import { capitalise } from '../names/title.ts';
import type { LabelledBullet } from '../text/labelled-bullet.ts';

/** What a phase is called: the last words with emphasis, else a few words that are all there is after the label. */
export function phaseTitle({ rest, whole, parted }: LabelledBullet): string | undefined {
  const title = lastEmphasis(whole) || shortPhrase(rest, parted);
  return title && capitalise(title);
}

/** The text of a phase: none where it would only say the title again. */
export function withoutTitle(text: Prose, title: string): Prose {
  const repeats = capitalise(plainProse(text)) === title;
  return repeats && text.every((block) => block.type === 'paragraph' && block.children.every(isWords))
    ? []
    : text;
}

const TITLES_IN_PARENTHESES = /^\([^()]*\)\s*/;
const SEPARATOR = /^(?:[:：]|[–—-](?=\s))\s*/;
const SENTENCE_END = /[.!?…؟](?=[\s"'”’»)]|$)|[。！？]/;
const MAX_WORDS = 6;
/** For languages that put no spaces between words. */
const MAX_LENGTH = 60;

function shortPhrase(rest: Prose, parted: boolean): string | undefined {
  const [paragraph, ...others] = rest;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const text = plainText(paragraph.children).replace(TITLES_IN_PARENTHESES, '');
  if (!parted && !SEPARATOR.test(text)) return undefined;
  const phrase = text.replace(SEPARATOR, '');
  const isShort = phrase.length <= MAX_LENGTH && phrase.split(' ').length <= MAX_WORDS;
  return isShort && fold(phrase) !== '' && !SENTENCE_END.test(phrase) ? phrase : undefined;
}

/** Whether nothing would be lost with the marks: a link leads somewhere. */
function isWords(inline: Inline): boolean {
  if (inline.type === 'emphasis' || inline.type === 'strong') return inline.children.every(isWords);
  return inline.type === 'text';
}

function lastEmphasis(prose: Prose): string | undefined {
  let last: string | undefined;
  const visitInline = (inline: Inline) => {
    if (inline.type === 'emphasis') last = plainText(inline.children);
    else if ('children' in inline) inline.children.forEach(visitInline);
  };
  const visitBlock = (block: Block) => {
    if (block.type === 'paragraph') block.children.forEach(visitInline);
    else if (block.type === 'quote') block.children.forEach(visitBlock);
    else if (block.type === 'list') for (const item of block.items) item.forEach(visitBlock);
  };
  prose.forEach(visitBlock);
  return last;
}
