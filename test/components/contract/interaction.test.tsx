import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { everyStory } from './stories.ts';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const stories = everyStory();
const having = (part: string) =>
  stories.filter(({ Story }) => renderToStaticMarkup(<Story />).includes(`class="${part}"`));

describe.each(having('examples'))('$title', ({ Story }) => {
  it('opens its examples with the keyboard, and closes them', async () => {
    const { container } = render(<Story />);
    const details = container.querySelector('details') as HTMLDetailsElement;
    const summary = details.querySelector('summary') as HTMLElement;
    summary.focus();
    expect(summary).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(details).toHaveAttribute('open');
    await userEvent.keyboard(' ');
    expect(details).not.toHaveAttribute('open');
  });
});

describe.each(having('self-link'))('$title', ({ Story }) => {
  it('shows the link from a text to itself when it has focus, and marks the text when it is followed', async () => {
    const { container } = render(<Story />);
    const link = container.querySelector('.self-link') as HTMLAnchorElement;
    while (document.activeElement !== link) await userEvent.tab();
    expect(getComputedStyle(link).opacity).toBe('1');
    await userEvent.keyboard('{Enter}');
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    await expect.poll(() => target?.matches(':target')).toBe(true);
    expect(target?.contains(link)).toBe(true);
  });
});
