import { distinctNames, levelName } from '../model/names/name.ts';
import { type GrowthRequest, growthOf } from '../model/strands/growth.ts';
import type { Framework, Level } from '../model/types.ts';
import type { Strings } from '../strings/strings.ts';
import { renderElement } from './renderElement.ts';

interface Options {
  readonly strings: Strings;
  readonly styles: string | undefined;
}

/** Returns a level as `<level-card>`, on one line. */
export function levelElement(framework: Framework, level: Level, options: Options): string {
  const fallback = levelName(level);
  return `${renderElement('level-card', framework, { level: level.id }, { ...options, fallback })}\n`;
}

/** Returns levels as `<level-compare>`, on one line. */
export function comparisonElement(framework: Framework, levels: readonly Level[], options: Options): string {
  const fallback = options.strings.compared(distinctNames(levels));
  const ids = levels.map(({ id }) => id).join(' ');
  return `${renderElement('level-compare', framework, { levels: ids }, { ...options, fallback })}\n`;
}

/** Returns a theme or a strand through the levels as `<level-growth>`, on one line. */
export function growthElement(
  framework: Framework,
  { theme, strand, track }: GrowthRequest,
  options: Options,
): string {
  const fallback = growthOf(framework, { theme, strand, track }).subject?.of.title ?? '';
  return `${renderElement('level-growth', framework, { theme, strand, track }, { ...options, fallback })}\n`;
}
