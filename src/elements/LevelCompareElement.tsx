import { LevelCompare } from '../components/LevelCompare/LevelCompare.tsx';
import type { Framework } from '../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelsNamed } from './levels.ts';

/**
 * `<level-compare levels="l3-senior-engineer l4-lead-engineer">`: two to five levels side by side.
 *
 * @attr levels - Two to five ids, or codes where they are unique on the track, with white space between them.
 * @attr track - The track on which codes are looked up.
 * @attr differences-only - Leaves out what all of the levels say alike.
 * @attr print-note - Printed at the foot of every page, such as the day and the revision of the documents.
 */
export class LevelCompareElement extends FrameworkElement {
  static override observedAttributes = [
    'levels',
    'track',
    'differences-only',
    'print-note',
    ...FrameworkElement.observedAttributes,
  ];

  view(framework: Framework) {
    return (
      <LevelCompare
        levels={levelsNamed(framework, this)}
        themes={framework.themes}
        tracks={framework.tracks}
        differencesOnly={this.hasAttribute('differences-only')}
        printNote={this.getAttribute('print-note') ?? undefined}
        {...this.display}
      />
    );
  }
}
