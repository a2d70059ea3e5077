import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import preview from '../../../.storybook/preview.ts';

type Module = Parameters<typeof composeStories>[0];

interface ComposedStory {
  args: Composed['args'];
}

/** A story as a component, and what it is a story of. */
interface Composed {
  /** "LevelCard/Nested" */
  title: string;
  Story: ComponentType<Record<string, unknown>>;
  component: unknown;
  args: Readonly<Record<string, unknown>>;
}

const files = import.meta.glob<Module>('../../../stories/*.stories.tsx', { eager: true });

/** Every story there is, under the given values of the toolbar. */
export function everyStory(globals: Record<string, string> = {}): Composed[] {
  const project = { ...preview, initialGlobals: { ...preview.initialGlobals, ...globals } };
  return Object.values(files).flatMap((file) =>
    Object.entries<ComposedStory>(composeStories(file, project)).map(([name, story]) => ({
      title: `${file.default.title}/${name}`,
      Story: story as unknown as Composed['Story'],
      component: file.default.component,
      args: story.args,
    })),
  );
}

/** The first story of each component among these. */
export function firstOfEach(stories: readonly Composed[]): Composed[] {
  return [...new Map(stories.toReversed().map((story) => [story.component, story])).values()];
}
