import { type ComponentType, createContext, useContext } from 'react';
import * as careerLevels from '../../src/index.ts';
import * as interactive from '../../src/interactive/index.ts';

/** The props that the toolbar gives to what is live on a page: the words of a language, and a direction. */
export interface ToolbarProps {
  readonly strings?: careerLevels.Strings;
  readonly dir?: 'ltr' | 'rtl';
}

export const FromToolbar = createContext<ToolbarProps>({});

/** A component that follows the toolbar, as it does in a story. */
function live<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  return function Live(props: Props) {
    return <Component {...props} {...useContext(FromToolbar)} />;
  };
}

export const CareerJourney = live(careerLevels.CareerJourney);
export const LevelCard = live(careerLevels.LevelCard);
export const LevelCompare = live(careerLevels.LevelCompare);
export const LevelCopy = live(interactive.LevelCopy);
export const LevelLadder = live(careerLevels.LevelLadder);
export const LevelMatrix = live(careerLevels.LevelMatrix);
export const LevelNext = live(careerLevels.LevelNext);
export const LevelPicker = live(interactive.LevelPicker);
export const LevelSteps = live(careerLevels.LevelSteps);
export const PrinciplesList = live(careerLevels.PrinciplesList);
