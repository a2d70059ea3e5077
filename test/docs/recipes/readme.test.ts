import { readFile, writeFile } from 'node:fs/promises';
import type { ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../sources.ts';
import { complaints, drawn, exportsOf, installReact } from './code.ts';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

const BAKERY = {
  'README.md':
    '# Bakery\n\n## Levels\n\n- [L1: Junior Baker](./L1-Junior-Baker.md)\n- [L2: Baker](./L2-Baker.md)\n',
  'L1-Junior-Baker.md': '# L1: Junior Baker\n\n## Bread\n\n- I shape loaves\n',
  'L2-Baker.md': '# L2: Baker\n\n## Bread\n\n- I run the morning bake\n',
};

recipe('README.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  beforeAll(async () => {
    await installReact(path());
    run('mkdir my-framework');
    for (const [name, text] of Object.entries(BAKERY)) await writeFile(path(`my-framework/${name}`), text);
  });

  it('starts and tests with scripts that there are, the second as the pipeline does', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = ask('Try it', 'sh');
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
    expect(read('.ci/run')).toContain(`'${commands[1]}'`);
  });

  it('shows a level, with and without front matter, in which there is nothing to find', async () => {
    const [level] = ask('Write levels', 'markdown');
    const [frontMatter] = ask('Write levels', 'yaml');
    const name = 'L4-Lead-DevOps-Support-Engineer.md';
    run('mkdir written');
    await writeFile(
      path('written/README.md'),
      `---\ntracks: { ic: Engineers }\nthemes: { craft: Craft }\n---\n\n# Support\n\n## Levels\n\n- [L4: Lead DevOps Support Engineer](./${name})\n\n## How we work\n\n- **Calm.** We breathe.\n`,
    );
    for (const text of [level, `${frontMatter}\n\n${level}`]) {
      await writeFile(path(`written/${name}`), text);
      expect(run('npx career-levels check written --strict --format json')).toBe('[]\n');
    }
    const { levels } = JSON.parse(run('npx career-levels build written'));
    expect(levels[0]).toMatchObject({ code: 'L4', track: 'ic', status: 'draft' });
    expect(levels[0].sections.map(({ kind, theme }: Record<string, string>) => theme ?? kind)).toEqual([
      'impact',
      'craft',
      'success',
    ]);
  });

  it('checks', () => {
    expect(() => run(ask('Write levels', 'sh')[0])).not.toThrow();
  });

  it('shows levels with React', async () => {
    run(ask('With React', 'sh')[0]);
    await writeFile(path('src/page.tsx'), ask('With React', 'tsx')[0]);
    expect(complaints(path(), ['src/page.tsx'])).toBe('');
    const { page } = await exportsOf(path(), 'src/page.tsx');
    expect(await drawn(page as ReactNode)).toContain('I run the morning bake');
  });

  it('shows levels with a script tag, under a strict policy', async () => {
    run(ask('With a script tag', 'sh')[0]);
    const [snippet] = ask('With a script tag', 'html');
    const { page, said, missing } = await open({
      address: 'https://intranet.example/',
      html: `<!doctype html><html lang="en"><title>Levels</title>${snippet}</html>`,
      policy: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
      servers: { 'https://intranet.example': { folder: path('public') } },
    });
    await page.locator('level-card').getByText('I run the morning bake').waitFor();
    await page.locator('level-compare').getByRole('heading').first().waitFor();
    await page.locator('career-journey').getByRole('link').first().waitFor();
    expect([...said, ...missing]).toEqual([]);
  });

  it('makes pages and texts', async () => {
    run(ask('As pages or text', 'sh')[0]);
    for (const file of ['site/levels/l2-baker.html', 'level.html', 'comparison.md']) {
      expect(await readFile(path(file), 'utf8')).toContain('I run the morning bake');
    }
  });
});
