import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileFiles } from '../compiler/folder.ts';
import { folders } from '../compiler/nearly-valid.ts';
import { components, withContent } from './components.ts';

it('draws a heading only where it has a text, whatever the documents leave out', async () => {
  await fc.assert(
    fc.asyncProperty(folders, async (files) => {
      const { framework } = await compileFiles(files);
      if (!framework?.levels.length) return;
      for (const { name, Component, stories } of components) {
        const html = renderToStaticMarkup(<Component {...withContent(framework, stories[0]?.args)} />);
        expect([name, html.match(/<h([1-6])[^>]*>(?:<[^>]*>|\s)*<\/h\1>/g)]).toEqual([name, null]);
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});
