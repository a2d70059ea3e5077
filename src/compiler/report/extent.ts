import { counted } from '../names/counted.ts';
import type { Extent } from '../project/findings.ts';

/** Says how much was read: "Read 7 levels, 161 expectations, 2 tracks." */
export function extentLine({ frameworks, levels, expectations, tracks }: Extent): string {
  const counts = [
    ...(frameworks > 1 ? [counted(frameworks, 'framework')] : []),
    counted(levels, 'level'),
    counted(expectations, 'expectation'),
    counted(tracks, 'track'),
  ];
  return `Read ${counts.join(', ')}.`;
}
