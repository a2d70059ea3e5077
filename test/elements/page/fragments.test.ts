import { afterEach, describe, expect, it } from 'vitest';
import type { FrameworkElement } from '../../../src/elements/index.ts';
import { bakery } from '../../../stories/samples/index.ts';
import { headingsOf, once, shown, told } from '../page.ts';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

const ID = 'baker--dough';
const CARD = '<level-card level="B1"></level-card>';

/** Follows an address, as the back button and links do. */
async function goTo(id: string): Promise<void> {
  const arrived = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = id;
  await arrived;
}

/** The id of what has the focus within an element. */
function arrivedAt(element: Element | null): string | undefined {
  return element?.shadowRoot?.activeElement?.id;
}

/** Clicks a link without letting it open another tab. */
function click(link: Element | null | undefined, how: MouseEventInit = {}): void {
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));
}

describe('a #… address', () => {
  it('leads to what an element shows', async () => {
    const card = await shown(CARD);
    await goTo(ID);
    expect(arrivedAt(card)).toBe(ID);
  });

  it('leads there when the page is opened with it', async () => {
    await goTo(ID);
    const card = await shown(CARD);
    await expect.poll(() => arrivedAt(card)).toBe(ID);
  });

  it('shows what has become of an expectation that has moved or gone, to those alone whom it leads there', async () => {
    const card = (await shown(CARD)) as FrameworkElement;
    const drawn = once('level-draw');
    const levels = bakery.levels.map((level) =>
      level.id === 'baker'
        ? { ...level, former: [{ id: 'rolls', to: { level: 'chef', section: 'rolls' } }] }
        : level,
    );
    card.framework = { ...bakery, levels };
    await drawn;
    const note = card.shadowRoot?.getElementById('baker--rolls');
    expect(note?.checkVisibility()).toBe(false);
    await goTo('baker--rolls');
    expect(arrivedAt(card)).toBe('baker--rolls');
    expect(note?.checkVisibility()).toBe(true);
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('#chef--rolls');
  });

  it('leads to what is the same in the place of a level that is gone', async () => {
    const card = (await shown(CARD)) as FrameworkElement;
    const drawn = once('level-draw');
    card.setAttribute('level', 'cook');
    const levels = bakery.levels.map((level) =>
      level.id === 'baker' ? { ...level, formerIds: ['cook'] } : level,
    );
    card.framework = { ...bakery, levels };
    await drawn;
    await goTo(ID.replace('baker', 'cook'));
    expect(arrivedAt(card)).toBe(ID);
  });

  it('leads to what has become of a level that is gone, which says so instead of its fallback', async () => {
    await shown(CARD);
    const card = document.createElement('level-card') as FrameworkElement;
    card.setAttribute('level', 'Cook');
    card.innerHTML = '<p>The card of the cook</p>';
    const levels = bakery.levels.map((level) =>
      level.id === 'baker'
        ? { ...level, former: [{ level: 'cook', id: 'soup', to: { level: 'baker', section: 'dough' } }] }
        : level,
    );
    card.framework = { ...bakery, levels, goneLevels: ['cook'] };
    const failed = once('level-error');
    document.body.replaceChildren(card);
    await failed;
    expect(told()).toMatch(
      /^<level-card>: "cook" is gone, and no level has taken its place\. Known levels: /,
    );
    expect(headingsOf(card)).toEqual(['h2 This level is no longer there.']);
    expect(card.shadowRoot?.querySelector('slot')).toBeNull();
    const heirs = [...(card.shadowRoot?.querySelectorAll('ul a') ?? [])];
    expect(heirs.map((link) => link.getAttribute('href'))).toEqual(['#baker']);
    await goTo('cook--soup');
    expect(arrivedAt(card)).toBe('cook--soup');
    expect(card.shadowRoot?.activeElement?.querySelector('a')?.getAttribute('href')).toBe('#baker--dough');
  });

  it('leads to the part of the page itself that has the id, if there is one', async () => {
    const card = await shown(`${CARD}<h2 id="${ID}">Bread</h2>`);
    await goTo(ID);
    expect(arrivedAt(card)).toBeUndefined();
    document.getElementById(ID)?.remove();
    await goTo('');
    await goTo(ID);
    expect(arrivedAt(card)).toBe(ID);
  });

  it('opens what is closed around it, inside and outside of the element', async () => {
    await shown(CARD);
    document.body.innerHTML = `<details>${CARD}</details>`;
    const card = document.querySelector('level-card');
    await expect.poll(() => card?.shadowRoot?.getElementById(ID)).toBeTruthy();
    const within = document.createElement('details');
    const target = card?.shadowRoot?.getElementById(ID);
    target?.replaceWith(within);
    within.append(target ?? '');
    await goTo(ID);
    expect(within.open).toBe(true);
    expect(document.querySelector('details')?.open).toBe(true);
    expect(arrivedAt(card)).toBe(ID);
  });

  it.each(['', '%', 'nowhere'])('leads nowhere if nothing has the id: #%s', async (id) => {
    const card = await shown(CARD);
    await goTo('before');
    await goTo(id);
    expect(arrivedAt(card)).toBeUndefined();
  });

  it('leaves an element alone that is no longer in the page', async () => {
    const card = await shown(CARD);
    const { shadowRoot } = card;
    // it looks at the address once more after it has been drawn
    await new Promise(requestAnimationFrame);
    const other = await shown(CARD);
    await goTo(ID);
    expect(shadowRoot?.getElementById(ID)?.hasAttribute('tabindex')).toBe(false);
    expect(arrivedAt(other)).toBe(ID);
  });
});

describe('a link to the current address', () => {
  const LINK = `<a href="#${ID}">Bread</a>`;

  /** A page that has arrived, and whose reader has gone on to something else. */
  async function read() {
    const card = await shown(`${CARD}${LINK}<button>Elsewhere</button>`);
    await goTo(ID);
    document.querySelector('button')?.focus();
    expect(arrivedAt(card)).toBeUndefined();
    return { card, link: document.querySelector('a') };
  }

  it('leads there again', async () => {
    const { card, link } = await read();
    click(link);
    expect(arrivedAt(card)).toBe(ID);
  });

  it('leads there again from within an element', async () => {
    const { card } = await read();
    const link = document.createElement('a');
    link.href = `#${ID}`;
    card.shadowRoot?.append(link);
    click(link);
    expect(arrivedAt(card)).toBe(ID);
  });

  it.each<[string, MouseEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('opens elsewhere with %s, and leaves the reader where they are', async (_how, init) => {
    const { card, link } = await read();
    click(link, init);
    expect(arrivedAt(card)).toBeUndefined();
  });

  it('leaves the reader alone if the page takes care of the click', async () => {
    const { card, link } = await read();
    link?.addEventListener('click', (event) => event.preventDefault());
    click(link);
    expect(arrivedAt(card)).toBeUndefined();
  });

  it('is no link to another one', async () => {
    const { card, link } = await read();
    link?.setAttribute('href', '#elsewhere');
    click(link);
    expect(arrivedAt(card)).toBeUndefined();
  });
});
