import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const config: StorybookConfig = {
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: path('./vite.config.ts') } },
  },
  stories: [
    '../stories/docs/*.mdx',
    '../stories/docs/components/*.mdx',
    { directory: '../stories', files: '*.stories.tsx', titlePrefix: 'Components' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Apart from preview.ts, for they are about Storybook's own panels and no part of a story.
  previewAnnotations: [path('./controls.ts'), path('./snippets/preview.ts')],
  features: {
    // Headings of pages can be searched for.
    experimentalSearchDocsHeadings: true,
    // The mode and the width are tools of our own, and nothing here is an action.
    backgrounds: false,
    viewport: false,
    actions: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other extractor does not run under the project's TypeScript.
  typescript: { reactDocgen: 'react-docgen' },
};

export default config;
