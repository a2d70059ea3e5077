import { CareerJourney } from '../components/CareerJourney/CareerJourney.tsx';
import type { Framework } from '../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';

/**
 * `<career-journey>`: the tracks, the phases and the forks as a picture.
 *
 * @attr heading-level - The rank of the first heading, 1 to 6. Default 2.
 */
export class CareerJourneyElement extends FrameworkElement {
  static observedAttributes = ['heading-level'];

  protected view(framework: Framework) {
    return <CareerJourney framework={framework} {...this.display} />;
  }
}
