import { deExampleLabels } from './de.ts';
import { enExampleLabels } from './en.ts';
import { frExampleLabels } from './fr.ts';

// not all vocabularies, for this runs in browsers too
const LABELS = [...enExampleLabels, ...deExampleLabels, ...frExampleLabels];
const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s*:?$`, 'i');

/** Whether a text only announces examples. */
export function isExamplesLabel(text: string): boolean {
  return LABEL.test(text.trim());
}
