import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { nameOf } from '../../stories/components.ts';
import { Cards } from '../../stories/docs/Cards.tsx';
import { givenArgs } from './given-args.ts';

/** Every story of the page's component, with a link to it. */
export function States() {
  const stories = useContext(DocsContext).componentStories();
  const cards = stories.map(({ id, name, component, initialArgs, argTypes, playFunction, parameters }) => ({
    name,
    component: nameOf(component),
    args: givenArgs(initialArgs, argTypes),
    path: `/story/${id}`,
    says: [
      parameters['docs']?.description?.story,
      playFunction && 'Drawn as it begins: open it to see what happens.',
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return <Cards cards={cards} />;
}
