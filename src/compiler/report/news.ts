import { counted } from '../names/counted.ts';
import type { Diagnostic } from '../rules/diagnostics.ts';
import { countLine } from './count.ts';
import type { HumanFormat } from './human.ts';

/** Tells what is new about the problems of documents that are built again and again. */
export interface News {
  /** Whether there are problems that nobody was told of yet. */
  readonly hasNew: (diagnostics: readonly Diagnostic[]) => boolean;
  /** Writes the new problems, and how many of the others are fixed or left; '' where nothing changed. They are then told. */
  readonly tell: (diagnostics: readonly Diagnostic[], format: HumanFormat) => Promise<string>;
}

/** Remembers what was told, so that a problem is told once for as long as there is it. */
export function createNews(): News {
  let told: readonly Diagnostic[] = [];
  return {
    hasNew: (diagnostics) => without(diagnostics, told).length > 0,
    tell: async (diagnostics, format) => {
      const fresh = without(diagnostics, told);
      const fixed = without(told, diagnostics).length;
      const left = diagnostics.length - fresh.length;
      told = diagnostics;
      if (fresh.length > 0) {
        // loaded only when there is something to show, for it takes a while
        const { formatHuman } = await import('./human.ts');
        const others = left > 0 ? `${counted(left, 'other problem')} as before.\n` : '';
        return (await formatHuman(fresh, format)) + others;
      }
      if (fixed === 0) return '';
      return left === 0 ? `${countLine([])}\n` : `${counted(fixed, 'problem')} fixed, ${left} left.\n`;
    },
  };
}

/** The problems that are not among others, wherever in their document they have moved. */
function without(diagnostics: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const times = new Map<string, number>();
  for (const key of others.map(keyOf)) times.set(key, (times.get(key) ?? 0) + 1);
  return diagnostics.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    const known = times.get(key) ?? 0;
    times.set(key, known - 1);
    return known <= 0;
  });
}

function keyOf({ path, rule, message }: Diagnostic): string {
  return JSON.stringify([path, rule, message]);
}
