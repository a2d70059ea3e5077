/** @jsxRuntime classic */
// The manager has a React of its own, older than the project's, and hands out this module alone.
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { SnippetPanel } from './snippets/SnippetPanel.tsx';

addons.register('career-levels/snippets', () => {
  addons.add('career-levels/snippets/panel', {
    type: types.PANEL,
    title: 'Embed',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => <SnippetPanel active={active ?? false} />,
  });
});
