import type { Decorator } from '@storybook/react-vite';

/** A choice in the toolbar, and what it does to a story. The address of a story takes it too: `&globals=name:value`. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  choices: readonly { value: string; title: string }[];
  /** The value that a story has until somebody chooses. */
  initial: string;
  decorate: Decorator;
}
