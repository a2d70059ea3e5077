import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { levelOfHtml } from '../../html.ts';
import { script, type Tool } from '../../tool.ts';

export const fumadocsMdx: Tool = {
  name: 'fumadocs-mdx',
  build: [script('fumadocs-mdx/build')],
  watch: [script('fumadocs-mdx/watch')],
  output: () => 'out/server.js',
  types: () => '.source/server.ts',
  async read(project) {
    const { levels } = (await import(pathToFileURL(join(project, 'out/server.js')).href)) as {
      levels: readonly { body: FunctionComponent }[];
    };
    return levels.map(({ body }) => levelOfHtml(renderToStaticMarkup(createElement(body))));
  },
};
