import type { Dialect } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import { linesOf } from './lines.ts';
import type { Change } from './translation.ts';

const TOC = '_?[Tt][Oo][Cc]_?';
const MARK = new RegExp(String.raw`^[ \t]*(?:@?\[\[${TOC}\]\]|@?\[${TOC}\]|\$\{${TOC}\})[ \t]*$`);
/** A bullet that kramdown replaces, as the line below it says. */
const BULLET = /^[ \t]*(?:[*+-]|1\.)[ \t]/;
const OF_BULLET = /^[ \t]*\{:[ \t]*toc[^{}]*\}[ \t]*$/;

/** The mark in whose place a generator or host puts a table of contents: `[[toc]]`, `[TOC]`, `[[_TOC_]]`, `- TOC` over `{:toc}`. It is not for readers. */
export const contentsMark: Dialect = {
  sign: /[[{]_?[Tt][Oo][Cc]_?[\]}]|\{:[ \t]*toc/,
  translate(text) {
    // "[toc]" alone may be a link, too
    if (/^[ \t]*\[toc\]:/im.test(text)) return { changes: [], problems: [] };
    const isHidden = hiddenIn(text);
    const lines = linesOf(text);
    const changes = lines.flatMap(({ start, text: line }, place): Change[] => {
      const next = lines[place + 1]?.text ?? '';
      const isMark = MARK.test(line) || (BULLET.test(line) && OF_BULLET.test(next));
      return isMark && !isHidden(start) ? [{ start, end: start + line.length, text: '' }] : [];
    });
    return { changes, problems: [] };
  },
};
