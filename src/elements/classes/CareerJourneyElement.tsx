import { CareerJourney } from '../../components/CareerJourney/CareerJourney.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<career-journey>`: the tracks, the phases and the forks as a picture.
 *
 * @attr level - The reader's level, which is marked: its id, or its code if that is unique on the track. Default none.
 * @attr track - The track on which codes are looked up.
 */
export class CareerJourneyElement extends FrameworkElement {
  static override observedAttributes = ['level', 'track', ...FrameworkElement.observedAttributes];

  view(framework: Framework) {
    const name = this.getAttribute('level');
    const level = name ? levelNamed(framework, 'level', name, this.getAttribute('track')) : undefined;
    return <CareerJourney framework={framework} level={level} {...this.display} />;
  }
}
