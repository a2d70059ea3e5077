import { LevelNext } from '../../components/LevelNext/LevelNext.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<level-next level="l3-senior-engineer">`: what the next level asks for.
 *
 * @attr level - The reader's level: its id, or its code if that is unique on the track.
 * @attr track - The track on which the code is looked up.
 */
export class LevelNextElement extends FrameworkElement {
  static override observedAttributes = ['level', 'track', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const level = levelNamed(framework, 'level', this.getAttribute('level'), this.getAttribute('track'));
    return <LevelNext framework={framework} level={level} {...this.display} />;
  }
}
