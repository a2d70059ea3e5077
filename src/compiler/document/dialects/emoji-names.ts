import { emojiName } from '../../rules/emoji-name.ts';
import type { Dialect } from './dialect.ts';
import { hiddenIn } from './hidden.ts';

const SHORTCODE = /(?<![\p{L}\p{N}:/_-]):(?:[a-z][a-z0-9_]*[a-z0-9]|[+-]1|100):(?![\p{L}\p{N}:/])/gu;

/** Names of emoji between colons, which some hosts replace and which stay as they are here. */
export const emojiNames: Dialect = {
  sign: /:[a-z0-9_+-]+:/,
  translate(text) {
    const isHidden = hiddenIn(text);
    const found = [...text.matchAll(SHORTCODE)].filter(({ index }) => !isHidden(index));
    return {
      changes: [],
      problems: found.map(({ 0: code, index: start }) => ({
        rule: emojiName,
        start,
        end: start + code.length,
        message: `Unexpected "${code}", expected the emoji itself. It is kept as text.`,
      })),
    };
  },
};
