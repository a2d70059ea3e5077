import { LevelCard } from '../../components/LevelCard/LevelCard.tsx';
import type { Framework } from '../../model/types.ts';
import { strandAddressOf } from '../page/addresses.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<level-card level="l4-lead-engineer">`: one level in full, with the announced changes that do not count yet on the reader's day.
 *
 * @attr level - A level's id, or its code if that is unique on the track.
 * @attr track - The track on which the code is looked up.
 * @attr strand-href - Where each expectation that is on a strand leads, such as `/strands/{strand}#{anchor}`. Default: nowhere.
 */
export class LevelCardElement extends FrameworkElement {
  static override observedAttributes = [
    'level',
    'track',
    'strand-href',
    ...FrameworkElement.observedAttributes,
  ];

  view(framework: Framework) {
    const level = levelNamed(framework, 'level', this.getAttribute('level'), this.getAttribute('track'));
    const { themes, changes, strands } = framework;
    return (
      <LevelCard
        {...{ level, themes, changes, strands }}
        strandHref={strandAddressOf(this.getAttribute('strand-href'))}
        today={today()}
        {...this.display}
      />
    );
  }
}

/** The reader's day. A server does not know it. */
function today(): string | undefined {
  if (!globalThis.document) return undefined;
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
