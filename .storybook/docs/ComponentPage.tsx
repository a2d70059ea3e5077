import { ArgTypes, Description, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { States } from './States.tsx';

/** The documentation of a component: one story, how to use it, every state as a picture, and its props. */
export function ComponentPage({ children: guidance }: { children: ReactNode }) {
  return (
    <>
      <Title />
      <Subtitle />
      <Description of="meta" />
      <Primary />
      {guidance}
      <h2 id="all-states">All states</h2>
      <States />
      <h2 id="props">Props</h2>
      <ArgTypes />
    </>
  );
}
