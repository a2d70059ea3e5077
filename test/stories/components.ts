import type { ComponentType } from 'react';
import { attributesText, escape } from '../../src/formats/html.ts';
import type { Framework } from '../../src/index.ts';
import { changesBetween } from '../../src/model/changes/changes.ts';
import { MOST_COMPARED } from '../../src/model/comparison/comparable.ts';
import { type ComponentName, nameOf } from '../../stories/components.ts';
import { elementFor } from '../../stories/embed/element.ts';

type Args = Readonly<Record<string, unknown>>;

/** A component, and what its stories show it with. */
export interface ComponentWithStories {
  name: ComponentName;
  Component: ComponentType<Args>;
  stories: readonly { title: string; args: Args }[];
}

/** What a file of stories exports: what all of them share by default, and each of them. */
type StoriesModule = Record<string, { args?: Args }> & { default: { component: unknown; args?: Args } };

const files = import.meta.glob<StoriesModule>('../../stories/*.stories.tsx', { eager: true });

/** Every component that has stories. They can be drawn in Node: the toolbar, which needs a document, is left out. */
export const components: readonly ComponentWithStories[] = Object.values(files).map(
  ({ default: meta, ...stories }) => {
    const name = nameOf(meta.component);
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
  const { themes, tracks } = framework;
  const levels = framework.levels.slice(0, MOST_COMPARED);
  const report = changesBetween({ ...framework, principles: [], sections: [], levels: [] }, framework);
  const content: Args = { framework, level: levels[0], levels, themes, tracks, report };
  return Object.fromEntries(Object.entries(args).map(([prop, value]) => [prop, content[prop] ?? value]));
}

/** Returns an example of each component: its first story, with a framework in the place of what that shows. */
export function examplesOf(framework: Framework) {
  return components.map(({ name, Component, stories: [first] }) => {
    const props = withContent(framework, first?.args);
    return { name, Component, props, element: elementFor({ component: Component, args: props }) };
  });
}

/** Returns an example of each element, as HTML by its name. */
export function elementsOf(framework: Framework): Readonly<Record<string, string>> {
  const used = examplesOf(framework).flatMap(({ element }) => element ?? []);
  return Object.fromEntries(
    used.map(({ tag, attributes, fallback }) => [
      tag,
      `<${tag}${attributesText(attributes)}>${escape(fallback)}</${tag}>`,
    ]),
  );
}
