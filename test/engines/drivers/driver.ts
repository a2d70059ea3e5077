/** A key of the keyboard, as `KeyboardEvent.key` names it. */
export type Key = 'Tab' | 'ArrowDown' | ' ';

/** What an engine may be unable to do: the deed, or a sentence that says why there is none. */
export type Able<Deed> = Deed | string;

/** A browser with one page, and what a reader does with it. Its system prefers dark colours. */
export interface Driver {
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** What an expression comes to in the page, as JSON has it; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases the mouse at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Shows the page as it is printed, until the next one is opened. */
  print: Able<() => Promise<void>>;
  /** What the console has said since the page was opened, the browser's own words among it. */
  console: Able<() => string[]>;
  /** Ends the browser, with all that was started or stored for it. */
  close(): Promise<void>;
}
