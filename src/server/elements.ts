import { distinctNames, levelName } from '../model/name.ts';
import type { Framework, Level } from '../model/types.ts';
import { type RenderOptions, renderElement } from './renderElement.ts';

type Options = Pick<RenderOptions, 'styles'> & Required<Pick<RenderOptions, 'strings'>>;

/** A level as `<level-card>`, a line of text. */
export function levelElement(framework: Framework, level: Level, options: Options): string {
  const fallback = levelName(level);
  return `${renderElement('level-card', framework, { level: level.id }, { ...options, fallback })}\n`;
}

/** Levels as `<level-compare>`, a line of text. */
export function comparisonElement(framework: Framework, levels: readonly Level[], options: Options): string {
  const fallback = options.strings?.compared(distinctNames(levels)) ?? '';
  const ids = levels.map(({ id }) => id).join(' ');
  return `${renderElement('level-compare', framework, { levels: ids }, { ...options, fallback })}\n`;
}
