import { ArgTypes, Description, DocsContext, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';

/**
 * The documentation of a component: one story, its props, and links to the other stories. They have pages of their own:
 * together on one, levels would share ids, and nobody reads twenty cards in a row.
 */
export function ComponentPage() {
  const [, ...others] = useContext(DocsContext).componentStories();
  return (
    <>
      <Title />
      <Subtitle />
      <Description of="meta" />
      <Primary />
      <ArgTypes />
      <h2>Other states</h2>
      <ul>
        {others.map(({ id, name, parameters }) => (
          <li key={id}>
            <a href={`./?path=/story/${id}`} target="_top">
              {name}
            </a>
            {parameters['docs']?.description?.story && `: ${parameters['docs'].description.story}`}
          </li>
        ))}
      </ul>
    </>
  );
}
