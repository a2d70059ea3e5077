import type { Tool } from './tool.ts';

export const width: Tool = {
  name: 'width',
  title: 'Width',
  description: 'How much room there is; the components ask their container, not the window',
  choices: [
    { value: 'full', title: 'full' },
    // with the unit, for an address yields a bare number as one, which is none of these choices
    ...[320, 480, 768, 1280].map((pixels) => ({ value: `${pixels}px`, title: `${pixels} px` })),
  ],
  initial: 'full',
  decorate: (story, { globals }) =>
    globals['width'] === 'full' ? (
      story()
    ) : (
      <div style={{ maxInlineSize: globals['width'], marginInline: 'auto' }}>{story()}</div>
    ),
};
