import { ElementStory } from './ElementStory.tsx';
import type { Tool } from './tool.ts';

export const renderer: Tool = {
  name: 'renderer',
  title: 'Renderer',
  description: 'As React component, or as custom element from the script-tag file',
  choices: [
    { value: 'react', title: 'React' },
    { value: 'element', title: 'custom element' },
  ],
  initial: 'react',
  decorate: (story, { globals, component, args }) =>
    globals['renderer'] === 'element' ? <ElementStory component={component} args={args} /> : story(),
};
