import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Heading, Link, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromRoot } from '../../root.ts';
import { complaints, installReact } from './code.ts';
import { published } from './frame.ts';
import { headersOf, host } from './host.ts';
import { deadLinks } from './links.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

const APP = 'https://backstage.acme.example';

/** What Backstage sends where `backend.csp` says nothing. */
const POLICY = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'font-src': ["'self'", 'https:', 'data:'],
  'frame-ancestors': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'script-src': ["'self'", "'unsafe-eval'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'", 'https:', "'unsafe-inline'"],
  'upgrade-insecure-requests': [],
};

/** The header, where a directive of `backend.csp` takes the place of the one that is there. */
const policyWith = (csp: Record<string, string[]>) =>
  Object.entries({ ...POLICY, ...csp })
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/** Backstage in short: shows the page of the plugin, as it does when somebody opens the page's path. */
const STAND_IN = `
  export const PageBlueprint = { make: (extension) => extension };
  export const createFrontendPlugin = ({ extensions }) => extensions;
`;
const MAIN = `
  import { createRoot } from 'react-dom/client';
  import extensions from './plugins/career-levels/src/index.ts';

  const [page] = extensions;
  page.params.loader().then((element) => createRoot(document.getElementById('root')).render(element));
`;

recipe('docs/hosts/backstage.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  /** Writes snippets to the files that their first lines name. */
  async function write(snippets: readonly string[]): Promise<string[]> {
    const files: string[] = [];
    for (const snippet of snippets) {
      const [, file = ''] = /^(?:\/\/|#) (\S+)\n/.exec(snippet) ?? [];
      await mkdir(dirname(path(file)), { recursive: true });
      await writeFile(path(file), snippet);
      files.push(file);
    }
    return files;
  }

  beforeAll(async () => {
    await installReact(path());
    await mkdir(path('stand-in'));
    await writeFile(path('stand-in/index.js'), STAND_IN);
    await writeFile(path('main.tsx'), MAIN);
  });

  /** Bundles the app with the plugin in it. */
  async function bundled(out: string): Promise<string> {
    await build({
      root: path(),
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      resolve: { alias: { '@backstage/frontend-plugin-api': path('stand-in/index.js') } },
      build: {
        outDir: out,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: path('main.tsx'), output: { entryFileNames: 'main.js' } },
      },
    });
    return path(out);
  }

  const PAGE =
    '<!doctype html><html lang="en"><title>Backstage</title><script type="module" src="/main.js"></script><div id="root"></div></html>';

  it('makes the levels, and the plugin that TypeScript takes', async () => {
    run(ask('Make it', 'sh')[0]);
    const files = await write(ask('Paste it', 'tsx'));
    const types = fromRoot('test/docs/recipes/backstage-frontend-plugin-api.d.ts');
    expect(complaints(path(), [types, ...files])).toBe('');
  });

  it("shows the page under Backstage's own policy", async () => {
    await write(ask('Paste it', 'tsx'));
    const servers = { [APP]: { folder: await bundled('dist') } };
    const { page, said, missing } = await open({
      address: `${APP}/career-levels`,
      html: PAGE,
      policy: policyWith({}),
      servers,
    });
    await page.getByRole('heading', { name: 'From L2 to L3', level: 2 }).waitFor();
    await page.locator('career-journey').getByRole('link').first().waitFor();
    await page.locator('principles-list').getByRole('heading').first().waitFor();
    expect(await deadLinks(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('loads the levels from elsewhere where that is allowed on both sides, and only there', async () => {
    const [loading] = ask('Levels that change without a new build', 'tsx');
    const [pageFile, ...others] = ask('Paste it', 'tsx');
    const loads = pageFile.replace(/createElement\('level-picker'.*?\}\)/, loading);
    expect(loads).toContain(loading);
    await write([loads, ...others]);
    run(`rm -r plugins/career-levels/src/levels\n${ask('Keep it current', 'sh')[0]}`);
    const app = { [APP]: { folder: await bundled('loading') } };
    const { backend } = parse(ask('Levels that change without a new build', 'yaml')[0]);
    const cors = headersOf(ask('Levels that change without a new build', 'http')[0]);
    const address = `${APP}/career-levels`;
    const policy = policyWith(backend.csp);

    const allowed = await open({
      address,
      html: PAGE,
      policy,
      servers: { ...app, ...published(path(), cors) },
    });
    await allowed.page.getByRole('heading', { name: 'From L2 to L3', level: 2 }).waitFor();

    const noPolicy = await open({
      address,
      html: PAGE,
      policy: policyWith({}),
      servers: { ...app, ...published(path(), cors) },
    });
    await expect.poll(() => noPolicy.said.join('\n')).toContain('Content Security Policy');
    const elsewhere = { 'Access-Control-Allow-Origin': 'https://elsewhere.example' };
    const noCors = await open({
      address,
      html: PAGE,
      policy,
      servers: { ...app, ...published(path(), elsewhere) },
    });
    await expect.poll(() => noCors.said.join('\n')).toContain('Access-Control-Allow-Origin');
  });

  it('gives TechDocs a folder whose links all lead somewhere', async () => {
    const [mkdocs, catalog] = ask('TechDocs instead of a plugin', 'yaml');
    const [mkdocsFile = '', catalogFile = ''] = await write([mkdocs, catalog ?? '']);
    expect([mkdocsFile, catalogFile]).toEqual(['mkdocs.yml', 'catalog-info.yaml']);
    const { docs_dir: folder, plugins } = parse(mkdocs);
    const { metadata } = parse(catalog ?? '');
    expect(plugins).toEqual(['techdocs-core']);
    const reference = metadata.annotations['backstage.io/techdocs-ref'];
    // beside each other: the reference leads from the one file to the folder of the other
    expect(join(dirname(path(catalogFile)), reference.replace('dir:', ''))).toBe(dirname(path(mkdocsFile)));
    expect(existsSync(path(`${folder}/README.md`))).toBe(true);
    const trees = new Map<string, Root>();
    for (const file of await readdir(path(folder))) {
      trees.set(file, fromMarkdown(await readFile(path(`${folder}/${file}`), 'utf8')));
    }
    const broken = [...trees].flatMap(([file, tree]) =>
      linksOf(tree)
        .filter(({ url }) => !/^[a-z]+:/.test(url))
        .filter(({ url }) => {
          const [target = '', fragment] = url.split('#');
          const there = trees.get(target === '' ? file : target.replace('./', ''));
          return !there || (fragment !== undefined && !anchorsOf(there).includes(fragment));
        })
        .map(({ url }) => `${file}: ${url}`),
    );
    expect(broken).toEqual([]);
    expect(trees.size).toBeGreaterThan(5);
  });
});

const within = (node: Root | RootContent): RootContent[] =>
  'children' in node ? node.children.flatMap((child) => [child, ...within(child)]) : [];

const linksOf = (tree: Root) => within(tree).filter((node): node is Link => node.type === 'link');

/** The anchors that MkDocs gives to headings. */
const anchorsOf = (tree: Root) =>
  within(tree)
    .filter((node): node is Heading => node.type === 'heading')
    .map((heading) =>
      toString(heading)
        .normalize('NFKD')
        .replaceAll(/[^\w\s-]/g, '')
        .trim()
        .toLowerCase()
        .replaceAll(/[-\s]+/g, '-'),
    );
