import type { ComponentName } from '../components.ts';
import { Miniature } from './Miniature.tsx';

/** A component with its props, to be shown small. */
export interface Card {
  name: string;
  component: ComponentName;
  args: object;
  /** The entry of Storybook that it leads to, such as `/docs/levelcard--docs`. */
  path: string;
  says: string;
}

/** Small pictures of components beside each other, each with a name that leads on. Renders a `<ul>`. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  return (
    <ul className="docs-cards sb-unstyled">
      {cards.map(({ name, component, args, path, says }) => (
        <li key={path} className="docs-card">
          <Miniature component={component} args={args} />
          <a className="docs-card-name" href={`./?path=${path}`} target="_top">
            {name}
          </a>
          <p className="docs-card-says">{says}</p>
        </li>
      ))}
    </ul>
  );
}
