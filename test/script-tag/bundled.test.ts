import { build } from 'vite';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { fromRoot } from '../root.ts';
import { pages } from './pages.ts';

const on = pages();

/** A page's module that uses the built package, bundled as a site's own bundler would. */
async function bundled(code: string): Promise<string> {
  const result = await build({
    root: fromRoot('.'),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === fromRoot('page.js') ? id : undefined),
        load: (id) => (id === fromRoot('page.js') ? code : undefined),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: fromRoot('page.js') } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The page could not be bundled.');
  return output.output[0].code;
}

it('defines the elements under the names and with the framework that a page wants', async () => {
  on.files.set(
    '/page.js',
    await bundled(`
      import { define, LevelCardElement } from 'career-levels/elements';
      import { framework } from 'career-levels/data';
      const before = document.createElement('acme-level-card').constructor === HTMLElement;
      define({ ...framework, title: 'Ours' }, { prefix: 'acme-' });
      define(undefined, { prefix: 'acme-' });
      const card = document.querySelector('acme-level-card');
      document.title = [before, card instanceof LevelCardElement, card.framework.title].join();
    `),
  );
  await on.open('<acme-level-card level="L1"></acme-level-card><level-card level="L2"></level-card>', {
    inHead: '<script type="module" src="/page.js"></script>',
  });
  await on.page.getByRole('heading', { name: 'L1: Junior DevOps Support Engineer' }).waitFor();
  await on.page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
  expect(await on.page.title()).toBe('true,true,Ours');
  expect(on.said).toEqual([]);
});

it('leaves a page alone that imports it, holds no framework, and may be imported on a server', async () => {
  const code = await bundled(`import 'career-levels/elements';`);
  expect(code.trim()).toBe('');
  const all = await bundled(`export * from 'career-levels/elements'; globalThis.keep = 1;`);
  expect(all).not.toContain(framework.levels[0]?.title);
  const elements = await import('career-levels/elements');
  expect(Object.keys(elements)).toContain('define');
});
