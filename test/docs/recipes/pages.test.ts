import { expect, it } from 'vitest';
import { hasPages, published } from './frame.ts';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/pages.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  it('makes a site', () => {
    run(ask('Pages', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
    expect(run('cat site/index.html')).toContain('lang="de"');
  });

  it('makes a frame as high as what is in it', async () => {
    const { page, said } = await open({
      address: 'https://intranet.example/',
      html: `<!doctype html><html lang="en"><title>Intranet</title>${ask('In a frame', 'html')[0]}</html>`,
      servers: published(path('site')),
    });
    const frame = page.locator('iframe');
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBeGreaterThan(800);
    const inside = page.frameLocator('iframe').locator('body');
    const height = await inside.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    expect(await frame.evaluate((element) => element.clientHeight)).toBe(height);
    expect(said).toEqual([]);
  });
});
