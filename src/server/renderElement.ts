// where this is built, Preact's
import { renderToStaticMarkup } from 'react-dom/server';
import { ELEMENTS } from '../elements/define.ts';
import type { FrameworkElement } from '../elements/FrameworkElement.tsx';
import { attributesText, escape } from '../formats/html.ts';
import type { Framework } from '../model/types.ts';
import { languageFor, languages } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';
import styleSheet from '../styles.css?inline';

/** What can be said of an element beside its attributes. */
export interface RenderOptions {
  /**
   * The address of `career-levels/styles.css`. Default: the whole style sheet stands in the element, which pages
   * whose policy forbids inline style do not apply.
   */
  styles?: string | undefined;
  /** The words of the interface, those of the script that the page loads. Default: in the language of the levels. */
  strings?: Strings | undefined;
  /** A text for browsers that know no declarative shadow roots and run no script. Default ''. */
  fallback?: string | undefined;
  /** What `define` puts before every name. Default ''. */
  prefix?: string | undefined;
}

/**
 * Writes an element as HTML with its shadow root in it, to be shown before any script runs or without one. The script
 * takes it over as it is, if it would draw the same.
 *
 * @param name - The element's name, such as `level-card`.
 * @param framework - The framework to show.
 * @param attributes - The element's attributes; what is undefined is left out.
 * @throws an error that tells what to mend where the attributes name nothing that can be shown.
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
  // All of an element that it takes to know what to draw. Where there are elements, none can be made before it is defined.
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
