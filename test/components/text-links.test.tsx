import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { framework } from '../../src/data.ts';
import { GlossaryList, LevelCard, LevelCompare, PrinciplesList } from '../../src/index.ts';
import { serveTextLinks } from '../../src/interactive/index.ts';
import { de } from '../../src/strings/de.ts';
import { en } from '../../src/strings/en.ts';
import { designer } from '../../stories/samples/index.ts';

const links = (within = document.body) => [...within.querySelectorAll<HTMLAnchorElement>('.self-link')];

let stop = () => {};

afterEach(() => {
  stop();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('links from texts to themselves', () => {
  it('are one stop of the Tab key in each section, list and cell', () => {
    render(
      <>
        <LevelCard level={designer} idPrefix="a--" />
        <LevelCompare levels={framework.levels.slice(0, 2)} />
        <PrinciplesList framework={framework} />
        <GlossaryList framework={framework} />
      </>,
    );
    const groups = '.level-card-section, td, .principles-list-items, .glossary-list-terms';
    for (const group of document.querySelectorAll<HTMLElement>(groups)) {
      const [first, ...others] = links(group);
      if (!first) continue;
      expect(first.tabIndex, group.textContent).toBe(0);
      expect(others.map(({ tabIndex }) => tabIndex)).toEqual(others.map(() => -1));
    }
    expect(links().filter(({ tabIndex }) => tabIndex === -1).length).toBeGreaterThan(30);
  });
});

describe('serveTextLinks', () => {
  it('lets the arrow keys go from one link to the next and back, and no further than the last', async () => {
    stop = serveTextLinks(document, () => en);
    const { container } = render(<LevelCard level={designer} />);
    const all = links(container);
    const expectFocus = (place: number) =>
      expect(all.indexOf(document.activeElement as HTMLAnchorElement)).toBe(place);
    all[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expectFocus(2);
    expect(getComputedStyle(all[2] as Element).opacity).toBe('1');
    await userEvent.keyboard('{ArrowUp}');
    expectFocus(1);
    await userEvent.keyboard('{ArrowDown}'.repeat(all.length));
    expectFocus(all.length - 1);
  });

  it('copies the address of a text whose link is followed, and says so beside it', async () => {
    stop = serveTextLinks(document, () => de);
    render(<LevelCard level={designer} />);
    const expectation = screen.getByText('I decide what a release needs to feel finished');
    const [link] = links(expectation);
    await userEvent.hover(expectation);
    await userEvent.click(link as HTMLElement);
    await expect.poll(() => screen.getByRole('status')).toHaveTextContent('Link kopiert.');
    expect(screen.getByRole('status')).toBeVisible();
    expect(screen.getByRole('status')).toHaveAttribute('lang', 'de');
    expect(expectation).toContainElement(screen.getByRole('status'));
    expect(location.hash).toBe(`#${expectation.id}`);
    const field = render(<textarea />).container.firstElementChild as HTMLTextAreaElement;
    field.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(field.value).toBe(`${location.href}`);
  });

  it('shows the address itself where the browser does not copy it', async () => {
    const { execCommand } = Document.prototype;
    const write = Clipboard.prototype.write;
    Document.prototype.execCommand = () => false;
    Clipboard.prototype.write = () => Promise.reject(new Error('refused'));
    stop = serveTextLinks(document, () => en);
    render(<LevelCard level={designer} />);
    const [link] = links();
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => screen.getByRole('status')).toHaveTextContent(link?.href ?? '');
    Document.prototype.execCommand = execCommand;
    Clipboard.prototype.write = write;
  });

  it('leaves links alone that are opened elsewhere, and all once it is stopped', async () => {
    stop = serveTextLinks(document, () => en);
    render(<LevelCard level={designer} />);
    const click = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      links()[0]?.addEventListener('click', (clicked) => clicked.preventDefault(), { once: true });
      links()[0]?.dispatchEvent(event);
    };
    const said = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return screen.queryByRole('status', { hidden: true });
    };
    click({ ctrlKey: true });
    expect(await said()).toBeNull();
    click({});
    expect(await said()).not.toBeNull();
    screen.getByRole('status', { hidden: true }).remove();
    stop();
    click({});
    expect(await said()).toBeNull();
  });
});
