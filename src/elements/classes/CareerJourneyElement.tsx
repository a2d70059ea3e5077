import { CareerJourney } from '../../components/CareerJourney/CareerJourney.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';

/** `<career-journey>`: the tracks, the phases and the forks as a picture. */
export class CareerJourneyElement extends FrameworkElement {
  view(framework: Framework) {
    return <CareerJourney framework={framework} {...this.display} />;
  }
}
