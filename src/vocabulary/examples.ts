import { deExampleLabels } from './de.ts';
import { enExampleLabels } from './en.ts';
import { frExampleLabels } from './fr.ts';

// Not all vocabularies, for this runs in browsers too; pure, so that a page that does not ask leaves it out.
const LABEL = /* @__PURE__ */ (() => {
  const labels = [...enExampleLabels, ...deExampleLabels, ...frExampleLabels];
  return new RegExp(`^(?:${labels.join('|')})\\s*:?$`, 'i');
})();

/** Whether a text only announces examples. */
export function isExamplesLabel(text: string): boolean {
  return LABEL.test(text.trim());
}
