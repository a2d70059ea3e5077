import { LevelMatrix } from '../../components/LevelMatrix/LevelMatrix.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { trackNamed } from './named.ts';

/**
 * `<level-matrix>`: a whole track on one sheet.
 *
 * @attr track - The id of the track. Default: the framework's first one.
 * @attr print-note - A line for the foot of every printed page, such as the date and revision of the documents.
 */
export class LevelMatrixElement extends FrameworkElement {
  static override observedAttributes = ['track', 'print-note', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const track = trackNamed(framework, this.getAttribute('track'));
    return (
      <LevelMatrix
        framework={framework}
        track={track}
        printNote={this.getAttribute('print-note') ?? undefined}
        {...this.display}
      />
    );
  }
}
