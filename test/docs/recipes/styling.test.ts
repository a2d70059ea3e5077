import { writeFile } from 'node:fs/promises';
import { build } from 'vite';
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

  it("sets statements and the rest in the typefaces, from the page's own server", async () => {
    run(ask('Typefaces', 'sh')[0]);
    const { page, said, missing } = await open({
      address: 'https://intranet.example/',
      html: `<!doctype html><html lang="en"><title>Handbook</title>${ask('Typefaces', 'html')[0]}
        <script src="career-levels.js" defer></script><level-card level="L3"></level-card>`,
      policy: "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'",
      servers: { 'https://intranet.example': { folder: path('public') } },
    });
    await page.locator('level-card').getByRole('article').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, style }) => [family, style]),
    );
    expect(loaded.toSorted()).toEqual([
      ['Source Sans 3 Variable', 'normal'],
      ['Source Serif 4 Variable', 'normal'],
    ]);
    expect([said, missing]).toEqual([[], []]);
    const licences = run('ls public/typefaces')
      .split('\n')
      .filter((name) => name.endsWith('.txt'));
    expect(licences).toEqual(['source-sans-3-LICENSE.txt', 'source-serif-4-LICENSE.txt']);
  });

  it('sets them for a bundler', async () => {
    const [code] = ask('Typefaces', 'ts');
    await writeFile(path('page.ts'), code);
    await build({
      root: path(),
      configFile: false,
      logLevel: 'error',
      build: { outDir: path('bundled'), rolldownOptions: { input: path('page.ts') } },
    });
    const files = run('ls bundled/assets').split('\n');
    expect(files).toContainEqual(expect.stringMatching(/^source-serif-4-latin-wght-normal-.*\.woff2$/));
  });
});
