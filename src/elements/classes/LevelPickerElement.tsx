import { LevelPicker } from '../../interactive/index.ts';
import type { Framework } from '../../model/types.ts';
import { mount } from '../page/mount.ts';
import { tell } from './events.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelsNamed } from './named.ts';

/**
 * `<level-picker>`: a comparison whose reader chooses the levels.
 *
 * @attr levels - The levels chosen at first: two to five ids, or codes if they are unique on the track, separated by white
 *   space. Default: the framework's first two.
 * @attr track - The track on which codes are looked up.
 * @attr in-url - Keeps the choice in the page's address.
 * @event level-change - The reader has chosen levels: `detail.ids` and `detail.differencesOnly`.
 * @attr print-note - A line for the foot of every printed page, such as the date and revision of the documents.
 */
export class LevelPickerElement extends FrameworkElement {
  static override observedAttributes = [
    'levels',
    'track',
    'in-url',
    'print-note',
    ...FrameworkElement.observedAttributes,
  ];

  /** Stops listening to the address. The choice is not lost: the address has it. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected && this.hasAttribute('in-url')) mount(null, this.shadowRoot as ShadowRoot);
    });
  }

  view(framework: Framework) {
    const levels = this.hasAttribute('levels') ? levelsNamed(framework, this).map(({ id }) => id) : undefined;
    return (
      <LevelPicker
        framework={framework}
        levels={levels}
        onPick={(pick) => tell(this, 'level-change', pick)}
        inUrl={this.hasAttribute('in-url')}
        printNote={this.getAttribute('print-note') ?? undefined}
        {...this.display}
      />
    );
  }
}
