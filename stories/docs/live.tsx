import { type ComponentType, createContext, useContext } from 'react';
import type { Strings } from '../../src/index.ts';
import { COMPONENTS } from '../components.ts';

/** The props that the toolbar gives to what is live on a page: the words of a language, and a direction. */
export interface ToolbarProps {
  readonly strings?: Strings;
  readonly dir?: 'ltr' | 'rtl';
}

export const FromToolbar = createContext<ToolbarProps>({});

/** Every component, following the toolbar as it does in a story. */
export const Live = Object.fromEntries(
  Object.entries(COMPONENTS).map(([name, Component]) => [name, live(Component as ComponentType<object>)]),
) as unknown as typeof COMPONENTS;

function live(Component: ComponentType<object>): ComponentType<object> {
  return function Follows(props: object) {
    return <Component {...props} {...useContext(FromToolbar)} />;
  };
}
