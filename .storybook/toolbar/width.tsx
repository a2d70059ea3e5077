import type { Tool } from './tool.ts';

export const width: Tool = {
  name: 'width',
  title: 'Width',
  description: 'How much room there is; the components ask their container, not the window',
  icon: 'ruler',
  choices: [
    { value: 'full', title: 'Full width' },
    ...['320', '480', '768', '1280'].map((pixels) => ({ value: pixels, title: `${pixels} px` })),
  ],
  initial: 'full',
  decorate: (story, { globals }) =>
    globals['width'] === 'full' ? (
      story()
    ) : (
      <div style={{ maxInlineSize: `${globals['width']}px`, marginInline: 'auto' }}>{story()}</div>
    ),
};
