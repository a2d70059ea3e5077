import { table } from '../table.ts';
import type { Figures } from './figures.ts';
import type { Peer } from './peer.ts';
import { careerLevels, floor, nothing } from './peers.ts';
import { EVERYTHING, LEVEL_CARD, type OneOfMany, type Size } from './sizes.ts';

export interface Outcome {
  readonly figures: ReadonlyMap<Peer, Figures>;
  readonly entries: ReadonlyMap<string, Size>;
  readonly oneOf500: OneOfMany;
  readonly text: Size;
  /** How many cards are many. */
  readonly many: number;
}

/**
 * What Codecademy's page with react-markdown-to-matrix loads, gzipped, as measured once: the package is no longer on npm,
 * so it cannot be measured here.
 */
const CLOSEST_PEER = 353_000;

interface Target {
  readonly what: string;
  readonly actual: number;
  readonly atMost: number;
  readonly unit: string;
}

/** What career-levels means to reach, and how far it has come. */
export function describeTargets(outcome: Outcome): string {
  const rows = targets(outcome).map(({ what, actual, atMost, unit }) => {
    const met = actual <= atMost;
    const share =
      atMost === 0
        ? ''
        : ` (${Math.abs(100 * (actual / atMost - 1)).toFixed(0)} % ${met ? 'below' : 'above'})`;
    return [what, show(actual, unit), show(atMost, unit), `${met ? 'met' : 'NOT MET'}${share}`];
  });
  return `Targets\n\n${table(['', 'is', 'at most', ''], rows)}`;
}

function targets({ figures, entries, oneOf500, text, many }: Outcome): Target[] {
  const ours = figures.get(careerLevels);
  if (!ours) return [];
  const overNothing = (peer: Peer, count: number) => {
    const [work, least] = [peer, nothing].map((each) => figures.get(each)?.draws.get(count));
    return work && least ? work.processor - least.processor : NaN;
  };
  const ofFloor = (count: number) => overNothing(careerLevels, count) / overNothing(floor, count);
  const entry = (name: string) => entries.get(name)?.gzip ?? NaN;
  const bytes = { unit: 'B' };
  const all: Target[] = [
    { what: 'script-tag file, gzipped', actual: ours.size.gzip, atMost: 18_000, ...bytes },
    { what: 'script-tag file without text', actual: ours.size.gzip - text.gzip, atMost: 10_000, ...bytes },
    { what: 'a twentieth of the closest peer', actual: ours.size.gzip, atMost: CLOSEST_PEER / 20, ...bytes },
    { what: LEVEL_CARD, actual: entry(LEVEL_CARD), atMost: 2_000, ...bytes },
    { what: EVERYTHING, actual: entry(EVERYTHING), atMost: 6_000, ...bytes },
    { what: 'other levels with one of 500', actual: oneOf500.others, atMost: 0, unit: '' },
    { what: 'one card, of the floor', actual: ofFloor(1), atMost: 1.3, unit: 'x' },
    { what: `${many} cards, of the floor`, actual: ofFloor(many), atMost: 2, unit: 'x' },
    { what: 'longest task, one card', actual: ours.draws.get(1)?.longestTask ?? NaN, atMost: 50, unit: 'ms' },
    {
      what: `longest task, ${many} cards`,
      actual: ours.draws.get(many)?.longestTask ?? NaN,
      atMost: 50,
      unit: 'ms',
    },
    { what: 'layout shift, its text before', actual: ours.shift.filled, atMost: 0, unit: '' },
  ];
  // without the floor there is nothing to hold a ratio to
  return all.filter(({ actual }) => !Number.isNaN(actual));
}

function show(number: number, unit: string): string {
  const digits = unit === 'x' ? 2 : 0;
  return `${unit === '' ? number : number.toFixed(digits)} ${unit}`.trim();
}
