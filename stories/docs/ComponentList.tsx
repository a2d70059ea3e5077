import { COMPONENTS } from '../components.ts';
import { readComponents } from './read-components.ts';

const sources = import.meta.glob<string>(
  ['../../src/components/**/*.{ts,tsx}', '../../src/interactive/**/*.tsx'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

/** What each component shows, as its doc comment begins, with a link to its page. */
export function ComponentList() {
  return (
    <ul>
      {readComponents(Object.keys(COMPONENTS), Object.values(sources)).map(({ name, description }) => (
        <li key={name}>
          <a href={`./?path=/docs/${name.toLowerCase()}--docs`} target="_top">
            {name}
          </a>
          : {description.replace(/[.:].*/, '.')}
        </li>
      ))}
    </ul>
  );
}
