import type { Decorator, Preview, StoryContext } from '@storybook/react-vite';
import { addons, useEffect } from 'storybook/preview-api';
import { cssSnippet } from '../../stories/embed/css-snippet.ts';
import { reactSnippet } from '../../stories/embed/react-snippet.ts';
import { scriptTagSnippet } from '../../stories/embed/script-tag-snippet.ts';
import { staticHtmlSnippet } from '../../stories/embed/static-html.ts';
import { givenArgs } from '../docs/given-args.ts';
import { brand, chosenBrand } from '../toolbar/brand.ts';
import { chosenSpace } from '../toolbar/density.ts';
import { chosenDirection } from '../toolbar/direction.ts';
import { chosenStrings } from '../toolbar/language.ts';
import { SNIPPETS_EVENT, type Snippet } from './snippet.ts';

const tellPanel: Decorator = (story, { id, component, args, globals }) => {
  // What the toolbar makes of a story comes after this decorator.
  const example = { component, args: { ...args, ...chosenProps(globals) } };
  const css = cssSnippet(chosenTokens(globals));
  useEffect(() => {
    const snippets: Snippet[] = [
      { title: 'React', language: 'tsx', code: reactSnippet(example) },
      { title: 'Script tag', language: 'html', code: scriptTagSnippet(example) },
      { title: 'Static HTML', language: 'html', code: staticHtmlSnippet(example) },
      ...(css ? [{ title: 'Style sheet', language: 'css', code: css } as const] : []),
    ];
    addons.getChannel().emit(SNIPPETS_EVENT, { id, snippets });
  });
  return story();
};

export const decorators = [tellPanel];

export const parameters: Preview['parameters'] = {
  docs: {
    source: {
      type: 'code',
      language: 'tsx',
      /** What "Show code" shows: the form that the toolbar has chosen. */
      transform: (_source: string, context: StoryContext) => {
        const example = {
          component: context.component,
          args: { ...givenArgs(context.args, context.argTypes), ...chosenProps(context.globals) },
        };
        return context.globals['renderer'] === 'element' ? scriptTagSnippet(example) : reactSnippet(example);
      },
    },
  },
};

/** What the toolbar gives as props. */
function chosenProps(globals: StoryContext['globals']): StoryContext['args'] {
  return { ...chosenStrings(globals), ...chosenDirection(globals) };
}

/** What the toolbar sets as custom properties; the look that stories begin with is none to paste. */
function chosenTokens(globals: StoryContext['globals']): Readonly<Record<string, string>> {
  const tokens = globals['brand'] === brand.initial ? {} : chosenBrand(globals)?.tokens;
  return { ...tokens, ...chosenSpace(globals) };
}
