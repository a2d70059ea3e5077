import { expect, it } from 'vitest';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/styling.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  it('changes how an element looks', async () => {
    run('npx career-levels build --format element --out public');
    const element = '<level-card level="L3"></level-card>';
    const { page } = await open({
      address: 'https://intranet.example/',
      html: `<!doctype html><html lang="en"><title>Handbook</title><style>${ask('Styling', 'css')[0]}</style>
        <script src="career-levels.js" defer></script><main class="handbook">${element}</main>${element}`,
      servers: { 'https://intranet.example': { folder: path('public') } },
    });
    const links = page.getByRole('link', { name: 'How we work in support' });
    const colourOf = (place: 'first' | 'last') =>
      links[place]().evaluate((link) => getComputedStyle(link).color);
    await page.locator('level-card').last().getByRole('article').waitFor();
    expect(await colourOf('first')).toBe('rgb(138, 28, 74)');
    expect(await colourOf('last')).not.toBe('rgb(138, 28, 74)');
  });
});
