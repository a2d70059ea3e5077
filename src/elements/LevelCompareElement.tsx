import { LevelCompare } from '../components/LevelCompare/LevelCompare.tsx';
import type { Framework } from '../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './levels.ts';

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
    const track = this.getAttribute('track');
    const names = (this.getAttribute('levels') ?? '').split(/\s+/).filter(Boolean);
    // A level may be named twice, by its id and by its code.
    const named = names.map((name) => levelNamed(framework, 'levels', name, track));
    const levels = [...new Set(named)];
    if (levels.length < 2 || levels.length > 5)
      throw new Error(
        `"levels" names ${levels.length} of the levels; a comparison takes two to five different ones`,
      );
    return (
      <LevelCompare
        levels={levels}
        themes={framework.themes}
        tracks={framework.tracks}
        differencesOnly={this.hasAttribute('differences-only')}
        printNote={this.getAttribute('print-note') ?? undefined}
        {...this.display}
      />
    );
  }
}
