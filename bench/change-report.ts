import { changesBetween } from '../src/model/changes/changes.ts';
import { frameworkOf } from '../test/model/changes/revisions.ts';
import { seededRandom } from './documents.ts';
import { EDITS, edited, type Kept, REMOVALS } from './identity/edits.ts';
import { compiledFrameworks } from './identity.ts';
import { median } from './measure.ts';
import { table } from './table.ts';

const LEVELS = 5;
const SECTIONS = 6;
const EXPECTATIONS = 10;
const RUNS = 21;
/** After as many, V8 has compiled what runs often. */
const WARM_UPS = 20;

/** How many of the sentences are edited. */
const SHARES = [0, 0.1, 0.3, 1];

/** Measures how long a report on five levels of sixty expectations against five takes, by how many of them were edited. */
export async function measureChangeReport(): Promise<string> {
  const sentences = [...(await compiledFrameworks([])).values()].flat().map(({ text }) => text);
  const before = Array.from({ length: LEVELS * SECTIONS * EXPECTATIONS }, (_, at): Kept => {
    const section = Math.floor(at / EXPECTATIONS);
    return {
      truth: [`${at}`],
      level: `l${1 + Math.floor(section / SECTIONS)}`,
      section: `section-${section % SECTIONS}`,
      text: sentenceOf(sentences, at),
    };
  });
  const rows = SHARES.map((share) => {
    const { after } = edited(before, { ...EDITS, ...REMOVALS }, share, seededRandom(1), sentences);
    const [old, anew] = [frameworkOf(before), frameworkOf(after)];
    const [first = 0, ...times] = Array.from({ length: 1 + WARM_UPS + RUNS }, () => {
      const start = performance.now();
      changesBetween(old, anew);
      return performance.now() - start;
    });
    const later = median(times.slice(WARM_UPS));
    return [
      `${Math.round(share * 100)} % of them edited`,
      `${first.toFixed(1)} ms`,
      `${later.toFixed(1)} ms`,
    ];
  });
  return `Changes of five levels with ${SECTIONS * EXPECTATIONS} expectations each (the first time, and the median of ${RUNS} after ${WARM_UPS}; target: under 10 ms)\n\n${table(['', 'first', 'later'], rows)}`;
}

/** No two are the same: when there are no more, each is joined with another. */
function sentenceOf(sentences: readonly string[], at: number): string {
  const [one, other] = [at % sentences.length, Math.floor(at / sentences.length) * 7 + at];
  const text = sentences[one] ?? '';
  return one === at ? text : `${text}, and ${sentences[other % sentences.length]}`;
}
