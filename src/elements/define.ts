import type { ChangeReport } from '../model/change-report.ts';
import type { Framework } from '../model/types.ts';
import { CareerJourneyElement } from './classes/CareerJourneyElement.tsx';
import type { FrameworkElement } from './classes/FrameworkElement.tsx';
import { GlossaryListElement } from './classes/GlossaryListElement.tsx';
import { GrowthSheetElement } from './classes/GrowthSheetElement.tsx';
import { LevelCardElement } from './classes/LevelCardElement.tsx';
import { LevelChangesElement } from './classes/LevelChangesElement.tsx';
import { LevelCompareElement } from './classes/LevelCompareElement.tsx';
import { LevelCopyElement } from './classes/LevelCopyElement.tsx';
import { LevelGrowthElement } from './classes/LevelGrowthElement.tsx';
import { LevelMatrixElement } from './classes/LevelMatrixElement.tsx';
import { LevelNextElement } from './classes/LevelNextElement.tsx';
import { LevelPickerElement } from './classes/LevelPickerElement.tsx';
import { LevelStepsElement } from './classes/LevelStepsElement.tsx';
import { PrinciplesListElement } from './classes/PrinciplesListElement.tsx';

/** The classes of the elements by name. */
export const ELEMENTS = {
  'level-card': LevelCardElement,
  'level-compare': LevelCompareElement,
  'level-next': LevelNextElement,
  'level-picker': LevelPickerElement,
  'level-copy': LevelCopyElement,
  'level-matrix': LevelMatrixElement,
  'level-steps': LevelStepsElement,
  'level-growth': LevelGrowthElement,
  'level-changes': LevelChangesElement,
  'growth-sheet': GrowthSheetElement,
  'glossary-list': GlossaryListElement,
  'principles-list': PrinciplesListElement,
  'career-journey': CareerJourneyElement,
};

/** What `querySelector` and the like return for each name. */
type ElementByName = { [Name in keyof typeof ELEMENTS]: InstanceType<(typeof ELEMENTS)[Name]> };

declare global {
  interface HTMLElementTagNameMap extends ElementByName {}
}

/**
 * Defines the elements under their names. Names that are already defined are left alone, so loading the script twice, or
 * another version of it, does no harm. If they were defined for another framework, the console says so.
 *
 * @param framework - What elements show unless their `framework` or `src` says otherwise.
 * @param options.prefix - A prefix for every name, for pages with other elements of these names: `acme-` gives
 *   `<acme-level-card>`. Default ''.
 * @param options.report - What `<level-changes>` shows unless its `report` or `since` says otherwise.
 */
export function define(
  framework?: Framework,
  { prefix = '', report }: { prefix?: string; report?: ChangeReport | undefined } = {},
): void {
  for (const [name, Element] of Object.entries<new () => HTMLElement>(ELEMENTS)) {
    const taken = customElements.get(prefix + name) as typeof FrameworkElement | undefined;
    const shown = taken?.defaultFramework?.title;
    if (framework && shown && shown !== framework.title) {
      console.warn(
        `<${prefix + name}> shows "${shown}" already. For "${framework.title}", name its framework.json in src.`,
      );
      return;
    }
    if (taken) continue;
    customElements.define(
      prefix + name,
      class extends Element {
        static defaultFramework = framework;
        static defaultReport = report;
      },
    );
  }
}
