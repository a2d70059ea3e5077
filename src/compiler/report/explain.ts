import type { SaidValue } from '../text/say.ts';
import type { Inference } from '../text/scope.ts';
import { frontMatterLine } from './front-matter-line.ts';
import { onOneLine, visible } from './one-line.ts';

/** Writes what was concluded, a line each, with the front matter that would overrule it. */
export function explain(inferences: readonly Inference[]): string {
  return inferences
    .map(({ path, line, text, say }) => {
      const where = say && say.path !== path ? ` in ${say.path}` : '';
      const overruling = say ? ` (to overrule${where}: \`${frontMatterLine(say)}\`)` : '';
      return `${onOneLine(`${path}:${line} ${text}`)}${visible(overruling)}\n`;
    })
    .join('');
}

/** Returns the same for programs. */
export function inferencesJson(inferences: readonly Inference[]): readonly unknown[] {
  return inferences.map(({ say, ...inference }) =>
    say ? { ...inference, say: { ...say, value: toJson(say.value) } } : inference,
  );
}

function toJson(value: SaidValue): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
