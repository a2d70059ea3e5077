/** @jsxRuntime classic */
// The manager has a React of its own, older than the project's, and hands out this module alone.
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { SnippetPanel } from './snippets/SnippetPanel.tsx';
import { systemDark, themes } from './theme.ts';

const wear = () => addons.setConfig({ theme: systemDark.matches ? themes.dark : themes.light });
systemDark.addEventListener('change', wear);
wear();

addons.setConfig({
  // The width of a story has a tool of its own, and Storybook's for zooming warns of its next version.
  toolbar: { zoom: { hidden: true } },
});

addons.register('career-levels/snippets', () => {
  addons.add('career-levels/snippets/panel', {
    type: types.PANEL,
    title: 'Embed',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => <SnippetPanel active={active ?? false} />,
  });
});
