import type { ReactNode } from 'react';
import type { DisplayProps, HeadingLevel } from '../components/shared.ts';
import type { Framework } from '../model/types.ts';
import type { Strings } from '../strings/strings.ts';
import { arriveAtFragment, followFragments } from './fragments.ts';
import { mount } from './mount.ts';
import { sheet } from './sheet.ts';

/**
 * What the elements have in common: a shadow root with the shared sheet, attributes as the only state, one drawing for
 * many changes, and the light-DOM children as the fallback where nothing can be drawn. Defining it has no side effect.
 *
 * @attr heading-level - The rank of the first heading, 1 to 6. Default 2.
 * @prop framework - The framework shown, as `framework.json` has it. Default: the one that the script holds.
 * @slot - What is shown until the script has run, and where nothing can be drawn.
 */
export abstract class FrameworkElement extends HTMLElement {
  /** The framework that elements of this class show unless their own `framework` is set. */
  static defaultFramework: Framework | undefined;

  #framework: Framework | undefined;
  #strings: Strings | undefined;
  #drawIsDue = false;
  #hasArrived = false;
  #reported = '';
  #leave: (() => void) | undefined;

  /** What the element shows for its attributes. Throws an error that tells the page's owner what to mend. */
  protected abstract view(framework: Framework): ReactNode;

  /** The framework shown. Setting it draws the element anew; undefined goes back to the data of the script. */
  get framework(): Framework | undefined {
    return this.#framework ?? (this.constructor as typeof FrameworkElement).defaultFramework;
  }

  set framework(framework: Framework | undefined) {
    this.#framework = framework;
    this.#drawSoon();
  }

  /** The words of the interface. Setting them draws the element anew; undefined goes back to those of the script. */
  get strings(): Strings | undefined {
    return this.#strings;
  }

  set strings(strings: Strings | undefined) {
    this.#strings = strings;
    this.#drawSoon();
  }

  /** The rank of the first heading, from the attribute `heading-level`: 1 to 6, otherwise 2. */
  get headingLevel(): HeadingLevel {
    const rank = Number(this.getAttribute('heading-level'));
    return rank >= 1 && rank <= 6 && Number.isInteger(rank) ? (rank as HeadingLevel) : 2;
  }

  /** The props that every component takes. */
  protected get display(): DisplayProps {
    const { headingLevel, strings } = this;
    return { headingLevel, ...(strings ? { strings } : {}) };
  }

  connectedCallback(): void {
    this.#takePropertySetBeforeUpgrade('framework');
    this.#takePropertySetBeforeUpgrade('strings');
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet()];
    this.#drawSoon();
    this.#leave = followFragments(this.#root);
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  attributeChangedCallback(): void {
    this.#drawSoon();
  }

  get #root(): ShadowRoot {
    return this.shadowRoot as ShadowRoot;
  }

  #takePropertySetBeforeUpgrade(name: 'framework' | 'strings'): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: value } = this;
    Reflect.deleteProperty(this, name);
    Object.assign(this, { [name]: value });
  }

  #drawSoon(): void {
    if (this.#drawIsDue || !this.shadowRoot) return;
    this.#drawIsDue = true;
    queueMicrotask(() => {
      this.#drawIsDue = false;
      if (this.isConnected) this.#draw();
    });
  }

  /** Draws, or shows the fallback and says why in the console: whatever happens, the page around it stays whole. */
  #draw(): void {
    try {
      const framework = this.framework;
      if (!framework) throw new Error('there is no framework to show');
      mount(this.view(framework), this.#root);
    } catch (error) {
      mount(<slot />, this.#root);
      this.#report(`<${this.localName}>: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    this.#reported = '';
    this.#arrive();
  }

  /** Once, and after the other elements of the page have been drawn too: what stands above moves what stands below. */
  #arrive(): void {
    if (this.#hasArrived) return;
    this.#hasArrived = true;
    requestAnimationFrame(() => arriveAtFragment(this.#root));
  }

  #report(message: string): void {
    if (message === this.#reported) return;
    this.#reported = message;
    console.error(message);
  }
}
