import { nameOf } from '../components.ts';
import { Cards } from './Cards.tsx';
import { readComponents } from './read-components.ts';

interface Example {
  args?: object;
}

/** A file of stories as Storybook hands it out: a module itself has its exports from A to Z. */
interface Stories {
  default: Example & { id: string; component: unknown };
  __namedExportsOrder: readonly string[];
}

const files = Object.values(import.meta.glob<Stories>('../*.stories.tsx', { eager: true }));

const sources = import.meta.glob<string>(
  ['../../src/components/**/*.{ts,tsx}', '../../src/interactive/**/*.tsx'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every component that has stories: its first one, and what it shows, with a link to its page. */
export function Gallery() {
  const names = files.map(({ default: { component } }) => nameOf(component));
  const docs = readComponents(names, Object.values(sources));
  const cards = files.map((file, index) => {
    const { id, component, args } = file.default;
    const name = nameOf(component);
    return {
      name,
      component: name,
      args: { ...args, ...firstOf(file)?.args },
      path: `/docs/${id}--docs`,
      says: docs[index]?.description.replace(/[.:].*/, '.') ?? '',
    };
  });
  return <Cards cards={cards} />;
}

function firstOf({ __namedExportsOrder: [first], ...exported }: Stories): Example | undefined {
  return Object.entries<Example>({ ...exported }).find(([name]) => name === first)?.[1];
}
