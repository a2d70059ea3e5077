import type { Framework, RichText } from '../types.ts';
import { joinTexts, withLines } from '../words/texts.ts';

/**
 * The framework with its levels as their authors wrote them: a term that is used earlier now, or explained in other words, changes
 * nothing in what a level says.
 */
export function withoutTermLinks(framework: Framework): Framework {
  if (!framework.glossary) return framework;
  return { ...framework, levels: framework.levels.map((level) => withLines(level, unmarked)) };
}

function unmarked(text: RichText): RichText {
  return joinTexts(
    text.flatMap((inline): RichText => {
      if (!('children' in inline)) return [inline];
      const children = unmarked(inline.children);
      const isMark = inline.type === 'link' && inline.to.kind === 'glossary' && inline.to.says !== undefined;
      return isMark ? children : [{ ...inline, children }];
    }),
  );
}
