import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { complaints, exportsOf, installReact } from './code.ts';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

const PAGE = 'https://intranet.example';
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

recipe('docs/elements.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  const opened = (body: string, policy = STRICT, folder = path('public')) =>
    open({
      address: `${PAGE}/`,
      html: `<!doctype html><html lang="en"><title>Levels</title>${body}</html>`,
      policy,
      servers: { [PAGE]: { folder }, 'https://levels.example': { folder, headers: CORS } },
    });

  beforeAll(async () => {
    await installReact(path());
    run(ask('The script', 'sh')[0]);
    run('mkdir public/career && npx career-levels build > public/career/framework.json');
    run('mkdir public/career-levels && cp node_modules/career-levels/dist/styles.css public/career-levels/');
  });

  it('shows each element under a strict policy', async () => {
    const [snippet] = ask('The script', 'html');
    const { page, said, missing } = await opened(snippet);
    await page.locator('level-copy').getByRole('button').waitFor();
    for (const element of [
      'level-card',
      'level-next',
      'level-compare',
      'principles-list',
      'career-journey',
    ]) {
      await page.locator(element).getByRole('heading').first().waitFor();
    }
    expect([...said, ...missing]).toEqual([]);
  });

  it('leads from terms to the glossary on the page', async () => {
    const [script, snippet = ''] = ask('The script', 'html');
    const { page, said } = await opened(`${script.split('\n')[0]}${snippet}`);
    await page.locator('level-card').getByRole('link', { name: 'runbook', exact: true }).click();
    await page.locator('glossary-list :focus').getByText('Step-by-step instructions').waitFor();
    expect(said).toEqual([]);
  });

  it('leads from an expectation to its strand on the page', async () => {
    const [script, , snippet = ''] = ask('The script', 'html');
    const { page, said } = await opened(`${script.split('\n')[0]}${snippet}`);
    await page.locator('level-card').getByRole('link', { name: 'How it grows: Mentoring' }).click();
    await page.locator('level-growth :focus').getByText('through case reviews and worked examples').waitFor();
    expect(said).toEqual([]);
  });

  it('shows what has changed, from the script or from a file', async () => {
    run('git init --quiet && git add framework');
    run('git -c user.name=Baker -c user.email=baker@bakery.example commit --quiet --message Levels');
    run("git tag v1 && echo '- I bake bread' >> framework/L2-DevOps-Support-Engineer.md");
    run(ask('What has changed', 'sh')[0].replace('--out public', '--out changed'));
    const script = '<script src="career-levels.js" defer></script>';
    const shown = await opened(`${script}<level-changes></level-changes>`, STRICT, path('changed'));
    await shown.page.getByText('I bake bread').waitFor();
    run('npx career-levels changes --since v1 --as json > public/changes.json');
    const loaded = await opened(
      `${script}<level-changes since="changes.json"></level-changes>`,
      `${STRICT}; connect-src 'self'`,
    );
    await loaded.page.getByText('I bake bread').waitFor();
    expect([...shown.said, ...loaded.said]).toEqual([]);
  });

  it('loads the script from another server, if its hash is right', async () => {
    const [snippet] = ask('From another server', 'html');
    const { 'career-levels.js': hash } = JSON.parse(run('cat public/career-levels.sri.json'));
    const level = '<level-card level="L3"></level-card>';
    const policy = "default-src 'none'; script-src https://levels.example";
    const right = await opened(snippet.replace('sha384-…', hash) + level, policy);
    await right.page.locator('level-card').getByRole('heading').first().waitFor();
    const wrong = await opened(snippet.replace('sha384-…', `sha384-${'A'.repeat(64)}`) + level, policy);
    await expect.poll(() => wrong.said.join()).toContain('integrity');
  });

  it('loads the framework of a file', async () => {
    const [snippet] = ask('A framework in a file', 'html');
    const { page, said, missing } = await opened(
      `<script src="career-levels.js" defer></script>${snippet}`,
      `${STRICT}; connect-src 'self'`,
    );
    await page.locator('level-card').getByRole('article').waitFor();
    expect([...said, ...missing]).toEqual([]);
  });

  it('shows content before there is a script', async () => {
    run(ask('Content before the script', 'sh')[0]);
    const exported = run('cat level.html');
    expect(exported).toMatch(/^<level-card level="l3-.*"><template shadowrootmode="open">/);
    await writeFile(path('server.ts'), ask('Content before the script', 'ts')[0]);
    expect(complaints(path(), ['server.ts'])).toBe('');
    const { html } = await exportsOf(path(), 'server.ts');
    const { page, said, missing } = await opened(exported + html, "default-src 'none'; style-src 'self'");
    await page.locator('level-card').getByRole('article').waitFor();
    await page.locator('level-picker').getByRole('heading').first().waitFor();
    expect([...said, ...missing]).toEqual([]);
  });

  it('is defined by a bundled page, under another name', async () => {
    await writeFile(path('main.ts'), ask('With a bundler', 'ts')[0]);
    expect(complaints(path(), ['main.ts'])).toBe('');
    const { build } = await import('vite');
    await build({
      root: path(),
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: path('bundled'),
        modulePreload: { polyfill: false },
        rolldownOptions: { input: path('main.ts'), output: { entryFileNames: 'main.js' } },
      },
    });
    const { page, said } = await opened(
      '<script type="module" src="/main.js"></script><acme-level-card level="L3"></acme-level-card>',
      "default-src 'none'; script-src 'self'",
      path('bundled'),
    );
    await page.locator('acme-level-card').getByRole('article').waitFor();
    expect(said).toEqual([]);
  });
});

const CORS = { 'Access-Control-Allow-Origin': PAGE };
