import { composeStories } from '@storybook/react-vite';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { describe, expect, it } from 'vitest';
import preview from '../../.storybook/preview.ts';

type Stories = Parameters<typeof composeStories>[0];
type Story = ComponentType<Record<string, unknown>>;

const files = import.meta.glob<Stories>('../../stories/*.stories.tsx', { eager: true });

/** What every component promises, kept for every story of it. */
describe.each(Object.entries(files))('%s', (_path, file) => {
  const stories = Object.entries(composeStories(file, preview)) as [string, Story][];

  describe.each(stories)('%s', (_name, Story) => {
    it.each(['light', 'dark'])('has no fault that axe can find, %s', async (scheme) => {
      document.documentElement.style.background = 'Canvas';
      const { container } = render(<Story />);
      document.documentElement.style.colorScheme = scheme;
      // A story is a piece of a page: that it has no landmark or first heading of its own is right.
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
      ).toEqual([]);
    });

    it('takes over HTML from a server without changing it', () => {
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(<Story />);
      expect(container.textContent).not.toBe('');
      const drawnOnServer = container.innerHTML;
      const errors: unknown[] = [];
      render(<Story />, { container, hydrate: true, onRecoverableError: (error) => errors.push(error) });
      expect(errors).toEqual([]);
      expect(container.innerHTML).toBe(drawnOnServer);
    });

    it('gives no id twice and leads every link of its own to an id', () => {
      const { container } = render(<Story />);
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const link of container.querySelectorAll<HTMLAnchorElement>('.self-link')) {
        expect(ids).toContain(decodeURIComponent(link.hash.slice(1)));
      }
    });

    it('forwards what its element takes and joins class names', () => {
      const { getByTestId } = render(<Story className="mine" data-testid="root" lang="nl" />);
      const root = getByTestId('root');
      expect(root).toHaveClass('mine');
      expect(root.classList.length).toBeGreaterThan(1);
      expect(root).toHaveAttribute('lang', 'nl');
    });

    it('does not overflow a phone', () => {
      const { container } = render(<Story />);
      container.style.inlineSize = '320px';
      const root = container.firstElementChild as HTMLElement;
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
    });
  });
});
