// in the build, Preact's
import { renderToStaticMarkup } from 'react-dom/server';
import type { FrameworkElement } from '../elements/classes/FrameworkElement.tsx';
import { ELEMENTS } from '../elements/define.ts';
import { attributesText, escape } from '../formats/html.ts';
import type { Framework } from '../model/types.ts';
import { languageFor, languages } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';
import styleSheet from '../styles.css?inline';

/** Options of an element beside its attributes. */
export interface RenderOptions {
  /**
   * The address of `career-levels/styles.css`. Default: the whole style sheet is inside the element, where a policy that
   * forbids inline style blocks it.
   */
  styles?: string | undefined;
  /** The words of the interface, as in the script that the page loads. Default: in the language of the levels. */
  strings?: Strings | undefined;
  /** A text for browsers without declarative shadow roots that run no script. Default ''. */
  fallback?: string | undefined;
  /** The prefix given to `define`. Default ''. */
  prefix?: string | undefined;
}

/**
 * Returns an element as HTML with its shadow root, for readers before any script runs, or without one. The script takes it
 * over unchanged if it would draw the same.
 *
 * @param name - The element's name, such as `level-card`.
 * @param framework - The framework to show.
 * @param attributes - The element's attributes. Undefined ones are left out.
 * @throws an error that says what to fix if the attributes name nothing that can be shown
 */
export function renderElement(
  name: keyof typeof ELEMENTS,
  framework: Framework,
  attributes: Readonly<Record<string, string | undefined>> = {},
  { styles, strings, fallback = '', prefix = '' }: RenderOptions = {},
): string {
  if (!Object.hasOwn(ELEMENTS, name))
    throw new Error(`there is no element "${name}"; the elements are ${Object.keys(ELEMENTS).join(', ')}`);
  if (!Array.isArray(framework?.levels)) throw new Error('there is no framework to show');
  if (!/^(?:[a-z][\w-]*)?$/.test(prefix)) throw new Error(`"${prefix}" cannot start the name of an element`);
  const said = new Map(Object.entries(attributes).filter(([, value]) => value !== undefined));
  for (const [attribute, value] of said) {
    if (!/^[a-z][\w-]*$/i.test(attribute)) throw new Error(`"${attribute}" is not the name of an attribute`);
    if (typeof value !== 'string')
      throw new Error(`the attribute "${attribute}" is ${value}, expected a string`);
  }
  // Only as much of an element as drawing needs. Where elements exist, none can be created before it is defined.
  const element: FrameworkElement = Object.create(ELEMENTS[name].prototype, {
    getAttribute: { value: (attribute: string) => said.get(attribute) ?? null },
    hasAttribute: { value: (attribute: string) => said.has(attribute) },
    strings: { value: strings ?? languages[languageFor(framework.locale)] },
  });
  const drawn = renderToStaticMarkup(element.view(framework));
  const style =
    styles === undefined
      ? `<style>${styleSheet.trim()}</style>`
      : `<link${attributesText({ rel: 'stylesheet', href: styles })}>`;
  const tag = prefix + name;
  return `<${tag}${attributesText(Object.fromEntries(said))}><template shadowrootmode="open">${style}${drawn}</template>${escape(fallback)}</${tag}>`;
}
