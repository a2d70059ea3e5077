import type { ComponentType } from 'react';
import type { Framework } from '../../src/index.ts';
import { nameOf } from '../../stories/embed/example.ts';

type Args = Readonly<Record<string, unknown>>;

/** A component, and what its stories show it with. */
export interface ComponentWithStories {
  name: string;
  Component: ComponentType<Args>;
  stories: readonly { title: string; args: Args }[];
}

/** What a file of stories exports: what all of them share by default, and each of them. */
type StoriesModule = Record<string, { args?: Args }> & { default: { component: unknown; args?: Args } };

const files = import.meta.glob<StoriesModule>('../../stories/*.stories.tsx', { eager: true });

/** Every component that has stories. They can be drawn in Node: the toolbar, which needs a document, is left out. */
export const components: readonly ComponentWithStories[] = Object.values(files).map(
  ({ default: meta, ...stories }) => {
    const name = nameOf({ component: meta.component, args: {} });
    return {
      name,
      Component: meta.component as ComponentType<Args>,
      stories: Object.entries(stories).map(([title, { args }]) => ({
        title: `${name}/${title}`,
        args: { ...meta.args, ...args },
      })),
    };
  },
);

export const stories = components.flatMap(({ Component, stories: all }) =>
  all.map(({ title, args }) => ({ title, Component, args })),
);

/** A story's props with a framework in the place of what it shows. */
export function withContent(framework: Framework, args: Args = {}): Args {
  const { levels, themes, tracks } = framework;
  const content: Args = { framework, level: levels[0], levels, themes, tracks };
  return Object.fromEntries(Object.entries(args).map(([prop, value]) => [prop, content[prop] ?? value]));
}
