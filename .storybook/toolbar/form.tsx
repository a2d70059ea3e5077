import { ElementStory } from './ElementStory.tsx';
import type { Tool } from './tool.ts';

export const form: Tool = {
  name: 'form',
  title: 'Form',
  description: 'As React component, or as custom element from the script-tag file',
  icon: 'markup',
  choices: [
    { value: 'react', title: 'React' },
    { value: 'element', title: 'Element' },
  ],
  initial: 'react',
  decorate: (story, { globals, component, args }) =>
    globals['form'] === 'element' ? <ElementStory component={component} args={args} /> : story(),
};
