import { GrowthSheet } from '../../interactive/index.ts';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<growth-sheet level="l2-engineer">`: the reader's own notes on one level and the next, in a file of theirs.
 *
 * @attr level - The reader's level: its id, or its code if that is unique on the track.
 * @attr next - The level to grow to, by id or code. Default: the next one on the same track.
 * @attr track - The track on which codes are looked up.
 */
export class GrowthSheetElement extends FrameworkElement {
  static override observedAttributes = ['level', 'next', 'track', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const track = this.getAttribute('track');
    const level = levelNamed(framework, 'level', this.getAttribute('level'), track);
    const next = this.hasAttribute('next')
      ? levelNamed(framework, 'next', this.getAttribute('next'), track)
      : undefined;
    return <GrowthSheet framework={framework} level={level} next={next} {...this.display} />;
  }
}
