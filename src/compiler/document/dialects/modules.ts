import { generatorMarkup } from '../../rules/generator-markup.ts';
import type { Dialect } from './dialect.ts';
import { hiddenIn } from './hidden.ts';

const IMPORT = String.raw`import\s+(?:[\w$*{},\s]{1,500}?\s+from\s+)?(?:"[^"\n]+"|'[^'\n]+');?`;
const TO_BLANK_LINE = String.raw`(?:(?!\n[ \t]*\n)[^])*`;
const EXPORT = [
  String.raw`(?:const|let|var|type|interface)\s+[\w$]+[^\n]*[={]${TO_BLANK_LINE}`,
  String.raw`(?:default\s+)?(?:async\s+)?(?:function|class)\b[^\n]*[({]${TO_BLANK_LINE}`,
  String.raw`default\s+(?:[({]${TO_BLANK_LINE}|[\w$.]+(?:\(${TO_BLANK_LINE}|;))`,
  String.raw`(?:\{[^}]{0,500}\}|\*(?:\s+as\s+\w+)?)(?:\s+from\s+(?:"[^"\n]+"|'[^'\n]+'))?;?`,
].join('|');
const STATEMENT = `(?:${IMPORT}|export\\s+(?:${EXPORT}))[ \\t]*$`;
/** Statements line by line. */
const MODULE = new RegExp(`^${STATEMENT}(?:\\n${STATEMENT})*`, 'gm');

/** The imports and exports of MDX, which are left out. */
export const modules: Dialect = {
  sign: /^(?:import|export)\s/m,
  translate(text) {
    const isHidden = hiddenIn(text);
    const found = [...text.matchAll(MODULE)].filter(
      ({ index }) => !isHidden(index) && beginsBlock(text, index),
    );
    const stretches = found.map(({ 0: source, index: start }) => ({
      source,
      start,
      end: start + source.length,
    }));
    return {
      changes: stretches.map(({ start, end }) => ({ start, end, text: '' })),
      problems: stretches.map(({ source, start, end }) => ({
        rule: generatorMarkup,
        start,
        end,
        message: `Unexpected ${source.replace(/\s+/g, ' ').trim()} of a site generator, expected Markdown. It is left out.`,
      })),
    };
  },
};

function beginsBlock(text: string, index: number): boolean {
  if (index === 0) return true;
  return text.slice(text.lastIndexOf('\n', index - 2) + 1, index).trim() === '';
}
