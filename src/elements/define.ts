import type { Framework } from '../model/types.ts';
import { CareerJourneyElement } from './CareerJourneyElement.tsx';
import { LevelCardElement } from './LevelCardElement.tsx';
import { LevelCompareElement } from './LevelCompareElement.tsx';
import { LevelMatrixElement } from './LevelMatrixElement.tsx';
import { LevelNextElement } from './LevelNextElement.tsx';
import { LevelPickerElement } from './LevelPickerElement.tsx';
import { LevelStepsElement } from './LevelStepsElement.tsx';
import { PrinciplesListElement } from './PrinciplesListElement.tsx';

const ELEMENTS: Record<string, new () => HTMLElement> = {
  'level-card': LevelCardElement,
  'level-compare': LevelCompareElement,
  'level-next': LevelNextElement,
  'level-picker': LevelPickerElement,
  'level-matrix': LevelMatrixElement,
  'level-steps': LevelStepsElement,
  'principles-list': PrinciplesListElement,
  'career-journey': CareerJourneyElement,
};

/**
 * Defines the elements under their names, to show the given framework. A name that the page has taken already is left
 * alone, so that loading the script twice does no harm.
 */
export function define(framework: Framework): void {
  for (const [name, Element] of Object.entries(ELEMENTS)) {
    if (customElements.get(name)) continue;
    customElements.define(
      name,
      class extends Element {
        static defaultFramework = framework;
      },
    );
  }
}
