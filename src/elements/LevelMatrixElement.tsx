import { LevelMatrix } from '../components/LevelMatrix/LevelMatrix.tsx';
import type { Framework } from '../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { trackNamed } from './levels.ts';

/**
 * `<level-matrix>`: a whole track on one sheet.
 *
 * @attr track - The id of the track. Default: the framework's first one.
 */
export class LevelMatrixElement extends FrameworkElement {
  static observedAttributes = ['track', 'heading-level'];

  protected view(framework: Framework) {
    const track = trackNamed(framework, this.getAttribute('track'));
    return <LevelMatrix framework={framework} track={track} {...this.display} />;
  }
}
