import { LevelPicker } from '../interactive/index.ts';
import type { Framework } from '../model/types.ts';
import { tell } from './events.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelsNamed } from './levels.ts';
import { mount } from './mount.ts';

/**
 * `<level-picker>`: a comparison whose reader chooses the levels.
 *
 * @attr levels - What is chosen at first: two to five ids, or codes where they are unique on the track, with white space
 *   between them. Default: the framework's first two.
 * @attr track - The track on which codes are looked up.
 * @attr in-url - Keeps the choice in the page's address.
 * @event level-change - The reader has chosen levels: `detail.ids` and `detail.differencesOnly`.
 * @attr print-note - Printed at the foot of every page, such as the day and the revision of the documents.
 */
export class LevelPickerElement extends FrameworkElement {
  static override observedAttributes = [
    'levels',
    'track',
    'in-url',
    'print-note',
    ...FrameworkElement.observedAttributes,
  ];

  /** Lets go of the address. What was chosen is lost to nobody: it is in there. */
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
