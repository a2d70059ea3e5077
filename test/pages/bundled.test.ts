import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { bundle } from '../package/bundle.ts';
import { pages } from '../script-tag/pages.ts';

const on = pages();

it('defines the elements under the names and with the framework that a page wants', async () => {
  on.files.set(
    '/page.js',
    await bundle(`
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
  const code = await bundle(`import 'career-levels/elements';`);
  expect(code.trim()).toBe('');
  const all = await bundle(`export * from 'career-levels/elements'; globalThis.keep = 1;`);
  expect(all).not.toContain(framework.levels[0]?.title);
  const elements = await import('career-levels/elements');
  expect(Object.keys(elements)).toContain('define');
});
