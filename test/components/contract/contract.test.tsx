import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { describe, expect, it } from 'vitest';
import { everyStory } from './stories.ts';

/** What every component promises, kept for every story of it. */
describe.each(everyStory())('$title', ({ Story }) => {
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

  it('draws no two texts side by side, which HTML from a server could not tell apart', () => {
    const { container } = render(<Story />);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { previousSibling, data } = texts.currentNode as Text;
      expect(previousSibling instanceof Text && `${previousSibling.data}|${data}`).toBe(false);
    }
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
    const { getByTestId } = render(<Story className="mine" data-testid="root" lang="he" dir="rtl" />);
    const root = getByTestId('root');
    expect(root).toHaveClass('mine');
    expect(root.classList.length).toBeGreaterThan(1);
    expect(root).toHaveAttribute('lang', 'he');
    expect(root).toHaveAttribute('dir', 'rtl');
  });

  it('draws no heading without a text, and leaves out no rank between a heading and the ones below it', () => {
    const { container } = render(<Story />);
    const headings = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.filter((heading) => heading.textContent?.trim() === '')).toEqual([]);
    const ranks = headings.map((heading) => Number(heading.tagName[1]));
    for (const [index, rank] of ranks.entries()) {
      const before = ranks[index - 1] ?? rank;
      expect(rank - before, `headings ${ranks.join(' ')}`).toBeLessThanOrEqual(1);
      expect(rank).toBeGreaterThanOrEqual(ranks[0] ?? rank);
    }
  });
});
