import type { PickedLevels } from '../../interactive/index.ts';
import type { Framework } from '../../model/types.ts';

/** The events of the elements. They bubble, and leave every shadow root around an element. */
export interface CareerLevelsEventMap {
  /** An element has been drawn, initially or after a change. */
  'level-draw': CustomEvent<{ readonly framework: Framework }>;
  /** An element shows its fallback. `preventDefault()` keeps the message out of the console. */
  'level-error': CustomEvent<{ readonly message: string }>;
  /** The reader has chosen levels, maybe with the back button. */
  'level-change': CustomEvent<PickedLevels>;
  /** The text of a level is on the clipboard, for a job ad. */
  'level-copy': CustomEvent<{ readonly id: string }>;
}

declare global {
  interface HTMLElementEventMap extends CareerLevelsEventMap {}
}

/** @returns whether no listener has prevented the default */
export function tell<Name extends keyof CareerLevelsEventMap>(
  element: HTMLElement,
  name: Name,
  detail: CareerLevelsEventMap[Name]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
