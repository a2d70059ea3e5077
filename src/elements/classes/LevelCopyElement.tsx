import { LevelCopy } from '../../interactive/index.ts';
import type { Framework } from '../../model/types.ts';
import { tell } from './events.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<level-copy level="l4-lead-engineer">`: a button that copies one level for a job ad.
 *
 * @attr level - A level's id, or its code if that is unique on the track.
 * @attr track - The track on which the code is looked up.
 * @event level-copy - The level's text is on the clipboard: `detail.id`.
 */
export class LevelCopyElement extends FrameworkElement {
  static override observedAttributes = ['level', 'track', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const level = levelNamed(framework, 'level', this.getAttribute('level'), this.getAttribute('track'));
    const { id } = level;
    return (
      <LevelCopy level={level} strings={this.strings} onCopied={() => tell(this, 'level-copy', { id })} />
    );
  }
}
