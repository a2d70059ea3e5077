import { afterEach, describe, expect, it } from 'vitest';
import { bakery } from '../../stories/samples/index.ts';
import { elementsOf } from '../stories/components.ts';

/** Every name that nodes and documents have something under, and that a page can give to its elements. */
const NAMES = [Document.prototype, Node.prototype, EventTarget.prototype]
  .flatMap((each) => Object.getOwnPropertyNames(each))
  .concat([
    'location',
    'history',
    'customElements',
    'addEventListener',
    'requestAnimationFrame',
    'CSSStyleSheet',
  ]);

const IMAGES = NAMES.map((name) => `<img name="${name}" id="${name}">`).join('');
const FIELDS = NAMES.map((name) => `<input name="${name}">`).join('');

/** Opens a page of its own, for in that of the tests nothing else would work, and waits until its elements are drawn. */
async function open(html: string, fragment = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body>${html}<script type="module">
    import { define } from '${location.origin}/src/elements/define.ts';
    import { bakery } from '${location.origin}/stories/samples/index.ts';
    location.hash = '${fragment}';
    define(bakery, { report: { framework: [], levels: [] } });
  </script>`;
  document.body.append(frame);
  const texts = () => rootsIn(frame).map((root) => root?.innerHTML ?? '');
  await expect
    .poll(() => [texts().length > 0, texts().includes('')], { timeout: 20_000 })
    .toEqual([true, false]);
  return frame;
}

/** The shadow roots of a page's elements. */
function rootsIn({ contentDocument }: HTMLIFrameElement): readonly (ShadowRoot | null)[] {
  const tags = Object.keys(elementsOf(bakery)).join();
  const found = Document.prototype.querySelectorAll.call(contentDocument, tags);
  return [...found].map(({ shadowRoot }) => shadowRoot);
}

afterEach(() => document.body.replaceChildren());

describe('a page whose elements are called like what scripts ask of it', () => {
  it('shows every element as any page does', async () => {
    const html = Object.values(elementsOf(bakery)).join('');
    const [usual, hostile] = [await open(html), await open(`${IMAGES}<form>${FIELDS}</form>${html}`)];
    const shown = (page: HTMLIFrameElement) => rootsIn(page).map((root) => root?.innerHTML);
    expect(shown(hostile)).toEqual(shown(usual));
    expect(shown(hostile)).not.toContain('<slot></slot>');
    for (const root of rootsIn(hostile)) expect(root?.adoptedStyleSheets).toHaveLength(1);
  });

  it('goes to a text in an element, whatever is around it', async () => {
    const html = `<form>${FIELDS}<details><level-card level="baker"></level-card></details></form>`;
    const page = await open(`${IMAGES}${html}`, 'baker--dough');
    await expect.poll(() => rootsIn(page)[0]?.activeElement?.id).toBe('baker--dough');
  });

  it('asks for what src names from its own address', async () => {
    const failed = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    await open(
      `${IMAGES}<script>addEventListener('level-error', (event) => {
        event.preventDefault();
        parent.postMessage(event.detail.message, '*');
      })</script><level-card level="baker" src="nowhere.json"></level-card>`,
    );
    expect(await failed).toContain(new URL('nowhere.json', document.baseURI).href);
  });
});
