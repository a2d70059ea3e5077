import type { Doubt } from '../divide/outline/parts.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { missedLevel } from '../rules/missed-level.ts';
import type { Scope } from '../text/scope.ts';
import { namesSection } from './kinds.ts';

/**
 * Reports the headings that may be meant as levels. What has a place of its own in the README, such as the principles, is not.
 *
 * @param known the anchors of the sections whose purpose is known
 */
export function reportDoubts(doubts: readonly Doubt[], known: ReadonlySet<string>, scope: Scope): void {
  for (const { heading, anchor, like, isCoded, meant } of doubts) {
    const title = textOf(heading);
    if (meant === undefined && (known.has(anchor) || namesSection(title))) continue;
    const example = textOf(like);
    const expected =
      meant !== undefined
        ? `"${meant}" as its code`
        : isCoded
          ? `a code of its own, as in "${example}"`
          : `what tells that "${example}" is a level`;
    const message = `Unexpected heading "${title}" beside levels, expected ${expected}. It is a section of the framework.`;
    const marks = '#'.repeat(heading.depth);
    const written =
      meant === undefined
        ? isCoded
          ? `give it a code as "${marks} ${example}" has one`
          : `write it as "${marks} ${example}" is written`
        : `write "${marks} ${meant}: …"`;
    const mend = `If it is a level, ${written}. If not, say in the front matter which headings are levels: \`check --explain\` shows the line, "levelHeadings: …".`;
    scope.report(missedLevel, spanOf(heading), message, mend);
  }
}
