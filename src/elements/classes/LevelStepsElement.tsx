import { LevelSteps } from '../../components/LevelSteps/LevelSteps.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { trackNamed } from './named.ts';

/**
 * `<level-steps>`: the shape of a progression, step by step.
 *
 * @attr track - The id of the track. Default: the framework's first one.
 */
export class LevelStepsElement extends FrameworkElement {
  static override observedAttributes = ['track', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const track = trackNamed(framework, this.getAttribute('track'));
    return <LevelSteps framework={framework} track={track} {...this.display} />;
  }
}
