import type { ReactNode } from 'react';
import { serveTextLinks } from '../../browser/text-links.ts';
import { FormerLevel } from '../../components/FormerLevel/FormerLevel.tsx';
import type { DisplayProps, HeadingLevel } from '../../components/shared.ts';
import { asFramework } from '../../formats/checked/framework.ts';
import { traceOf } from '../../model/identity/carried.ts';
import type { Framework, LinkTarget } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Source } from '../load/Source.ts';
import { addressOf } from '../page/addresses.ts';
import { arriveAtFragment, followFragments } from '../page/fragments.ts';
import { mount } from '../page/mount.ts';
import { sheetOf } from '../page/sheet.ts';
import { takeOver } from '../page/takeOver.tsx';
import { tell } from './events.ts';
import { GoneLevel } from './named.ts';

// A server has no elements; there, objects of these classes only say what to draw.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * What all elements have in common: a shadow root with the shared style sheet, attributes as the only state, one drawing
 * for many changes, and their children as the fallback if nothing can be drawn. A shadow root from a server stays until
 * there is something to draw, and after that if it equals what is drawn. Defining the class has no side effect.
 *
 * @attr heading-level - The rank of the first heading, 1 to 6. Default 2.
 * @attr src - The address of a `framework.json` to show. Default: the framework that the script holds.
 * @attr level-href - Where links to levels lead, such as `/levels/{level}#{section}`. Default: within the page.
 * @attr framework-href - Where links to the framework as a whole lead, such as `/about#{section}`. Default: within the page.
 * @attr glossary-href - Where terms lead, such as `/glossary.html#Glossary--{term}`. Default: nowhere, they are text.
 * @csspart title - The heading of the whole.
 * @csspart statement - What the level says about itself, in the first person.
 * @csspart summary - The sentence above a comparison.
 * @csspart section - A section of a level.
 * @csspart section-title - The heading of a section.
 * @csspart expectation - One bullet.
 * @csspart examples - The examples of an expectation or a section, which readers unfold.
 * @csspart principle - A principle.
 * @csspart principle-title - The heading of a principle.
 * @prop framework - The framework to show, in the form of `framework.json`. Default: the one that `src` names.
 * @event level-draw - The element has been drawn, initially or after a change: `detail.framework`.
 * @event level-error - The element shows its fallback, the content from a server, or what has become of a level that is gone: `detail.message`. `preventDefault()` keeps the message out of the console.
 * @slot - What is shown until the script has run, and if nothing can be drawn.
 */
export abstract class FrameworkElement extends Base {
  /** The framework that elements of this class show unless their own `framework` is set. */
  static defaultFramework: Framework | undefined;

  /** The attributes of every element. Each class adds its own. */
  static observedAttributes: string[] = [
    'heading-level',
    'src',
    'level-href',
    'framework-href',
    'glossary-href',
  ];

  #framework: Framework | undefined;
  readonly #src = new Source('src', asFramework, () => this.drawSoon());
  #strings: Strings | undefined;
  #drawIsDue = false;
  /** Whether the shadow root is still the one from a server. */
  #isServed = false;
  #hasArrived = false;
  #reported = '';
  #leave: (() => void) | undefined;

  /**
   * Returns what the element shows for its attributes, or `undefined` while something is loading.
   *
   * @throws an error that tells the page's owner what to fix
   */
  abstract view(framework: Framework): ReactNode;

  /**
   * The framework to show, or `undefined` while it is loading. Setting it redraws the element. Setting `undefined` goes back
   * to what `src` names, otherwise to the framework of the script.
   */
  get framework(): Framework | undefined {
    if (this.#framework) return this.#framework;
    if (this.hasAttribute('src')) {
      const { answer } = this.#src;
      return answer instanceof Error ? undefined : answer;
    }
    return (this.constructor as typeof FrameworkElement).defaultFramework;
  }

  set framework(framework: Framework | undefined) {
    this.#framework = framework;
    this.drawSoon();
  }

  /** The words of the interface. Setting them redraws the element; `undefined` goes back to those of the script. */
  get strings(): Strings | undefined {
    return this.#strings;
  }

  set strings(strings: Strings | undefined) {
    this.#strings = strings;
    this.drawSoon();
  }

  /** The rank of the first heading, from the attribute `heading-level`: 1 to 6, otherwise 2. */
  get headingLevel(): HeadingLevel {
    const rank = Number(this.getAttribute('heading-level'));
    return rank >= 1 && rank <= 6 && Number.isInteger(rank) ? (rank as HeadingLevel) : 2;
  }

  /** The props that components have in common. */
  protected get display(): DisplayProps {
    const { headingLevel, strings } = this;
    const hrefTo = (target: LinkTarget) => addressOf(target, this.getAttribute(`${target.kind}-href`));
    return { headingLevel, hrefTo, ...(strings ? { strings } : {}) };
  }

  connectedCallback(): void {
    this.takePropertySetBeforeUpgrade('framework');
    this.takePropertySetBeforeUpgrade('strings');
    if (!this.#leave) {
      this.#isServed = this.shadowRoot !== null;
      if (!this.#isServed) this.attachShadow({ mode: 'open' });
      serveTextLinks(this.#root, () => this.#strings ?? en);
    }
    const { adoptedStyleSheets } = this.#root;
    const sheet = sheetOf(this.ownerDocument);
    // again in another document, which has removed that of the previous one
    if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    this.drawSoon();
    this.#leave = followFragments(this.#root);
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  attributeChangedCallback(name: string): void {
    // setting it again, even to the same address, asks again for what could not be loaded
    if (name === 'src') this.#src.retry();
    this.drawSoon();
  }

  get #root(): ShadowRoot {
    return this.shadowRoot as ShadowRoot;
  }

  protected takePropertySetBeforeUpgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name as keyof this]: value } = this;
    Reflect.deleteProperty(this, name);
    Object.assign(this, { [name]: value });
  }

  /** Draws the element once all changes of the moment have been made. */
  protected drawSoon(): void {
    if (this.#drawIsDue || !this.shadowRoot) return;
    this.#drawIsDue = true;
    queueMicrotask(() => {
      this.#drawIsDue = false;
      if (this.isConnected) this.#draw();
    });
  }

  /** Draws, or shows the fallback and logs why. Whatever happens, the page around it keeps working. */
  #draw(): void {
    let framework: Framework | undefined;
    let view: ReactNode;
    try {
      // what the page has set needs no address
      this.#src.follow(this.#framework ? null : this.getAttribute('src'));
      if (this.#src.answer instanceof Error) throw this.#src.answer;
      framework = this.framework;
      if (!framework && !this.hasAttribute('src')) throw new Error('there is no framework to show');
      view = framework && this.view(framework);
      this.#show(view);
    } catch (error) {
      if (error instanceof GoneLevel && framework) {
        const { id } = error;
        this.#show(<FormerLevel id={id} {...traceOf(id, framework.levels)} {...this.display} />);
        this.#arrive();
      } else this.#show();
      this.#report(`<${this.localName}>: ${(error as Error).message}`);
      return;
    }
    if (!framework || !view) return;
    this.#reported = '';
    this.#arrive();
    tell(this, 'level-draw', { framework });
  }

  /** Draws, or shows the fallback. Content from a server is better than that, and stays until something is drawn. */
  #show(node?: ReactNode): void {
    if (!this.#isServed) mount(node ?? <slot />, this.#root);
    else if (node) takeOver(node, this.#root);
    if (node) this.#isServed = false;
  }

  /** Goes to the page's `#…`, once and after the other elements have been drawn: those above move what is below. */
  #arrive(): void {
    if (this.#hasArrived) return;
    this.#hasArrived = true;
    requestAnimationFrame(() => arriveAtFragment(this.#root));
  }

  #report(message: string): void {
    if (message === this.#reported) return;
    this.#reported = message;
    if (tell(this, 'level-error', { message })) console.error(message);
  }
}
