import { LevelCompare } from '../../components/LevelCompare/LevelCompare.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelsNamed } from './named.ts';

/**
 * `<level-compare levels="l3-senior-engineer l4-lead-engineer">`: two to five levels side by side.
 *
 * @attr levels - Two to five ids, or codes if they are unique on the track, separated by white space.
 * @attr track - The track on which codes are looked up.
 * @attr differences-only - Leaves out what is the same in all levels.
 * @attr print-note - A line for the foot of every printed page, such as the date and revision of the documents.
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
        strands={framework.strands}
        differencesOnly={this.hasAttribute('differences-only')}
        printNote={this.getAttribute('print-note') ?? undefined}
        {...this.display}
      />
    );
  }
}
