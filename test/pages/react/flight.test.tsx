import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import * as careerLevels from 'career-levels';
import * as interactive from 'career-levels/interactive';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { createFromNodeStream } from 'react-server-dom-parcel/client.node';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../root.ts';
import { bundleForBrowser, opened } from './browser.ts';
import { everything } from './Page.tsx';
import { parcelRequire } from './parcel.ts';
import { shown } from './shown.ts';

/** Does to a module that begins with 'use client' what every bundler of server components does. */
const LOADER = `
  export async function load(url, context, next) {
    const loaded = await next(url, context);
    const code = String(loaded.source ?? '');
    if (!/^['"]use client['"]/.test(code)) return loaded;
    const [, list] = /export\\s*\\{([^}]*)\\}/.exec(code);
    const names = list.split(',').map((name) => name.trim().split(/\\s+as\\s+/).at(-1));
    const references = names.map((name) => \`export const \${name} = createClientReference('\${url.split('/').at(-1)}', '\${name}', []);\`);
    return { ...loaded, source: ["import { createClientReference } from 'react-server-dom-parcel/server.node';", ...references].join('\\n') };
  }
`;

const SERVER = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(LOADER)}));
  const { createElement: h, Suspense } = await import('react');
  const { renderToPipeableStream } = await import('react-server-dom-parcel/server.node');
  const { json } = await import('node:stream/consumers');
  const components = { ...(await import('career-levels')), ...(await import('career-levels/interactive')) };
  async function Everything() {
    const shown = await json(process.stdin);
    return shown.map(({ name, props }) => h(components[name], { key: name, ...props }));
  }
  renderToPipeableStream(h(Suspense, { fallback: 'On their way' }, h(Everything))).pipe(process.stdout);
`;

let flight = '';

beforeAll(() => {
  flight = execFileSync(
    process.execPath,
    ['--conditions=react-server', '--input-type=module', '--eval', SERVER],
    {
      cwd: fromRoot('.'),
      encoding: 'utf8',
      input: JSON.stringify(shown),
      env: { ...process.env, NODE_ENV: 'development' },
      maxBuffer: 2 ** 26,
    },
  );
});

async function html(): Promise<string> {
  Object.assign(globalThis, { parcelRequire });
  const node = await createFromNodeStream<ReactNode>(Readable.from([flight]));
  const { prelude } = await prerenderToNodeStream(node, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return text(prelude);
}

describe('the built package in React Server Components', () => {
  it('shows every component here', () => {
    const components = Object.entries({ ...careerLevels, ...interactive }).filter(
      ([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name),
    );
    const names = components.map(([name]) => name);
    expect(shown.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('draws on the server what only shows, and leaves to the browser what holds state', () => {
    const components = Object.keys(interactive).filter((name) => /^[A-Z]/.test(name));
    expect(flight.match(/(?<=^\w+:I\["interactive\.js",")\w+(?=",\[\])/gm)?.toSorted()).toEqual(
      components.toSorted(),
    );
    expect(flight.match(/^\w+:I/gm)).toHaveLength(components.length);
    expect(flight).toContain('["$","article",');
    expect(flight).toContain('"className":"career-levels level-matrix"');
    expect(flight).not.toContain('"className":"level-picker');
  });

  it('gives the same HTML as without', async () => {
    expect((await html()).replaceAll(/<!--.*?-->/g, '')).toBe(renderToStaticMarkup(everything(shown)));
  });

  it('is taken over in a browser without a warning, and the picker listens', async () => {
    const script = await bundleForBrowser('test/pages/react/flight.ts');
    // what has been drawn on the server alone
    expect(script).not.toContain('principles-list');
    const drawn = await html();
    const said = await opened(
      ({ url }, response) => {
        response.setHeader(
          'Content-Type',
          url === '/page.js' ? 'text/javascript' : 'text/html; charset=utf-8',
        );
        if (url === '/page.js') response.end(script);
        else if (url === '/flight') response.end(flight);
        else if (url === '/')
          response.end(
            `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Levels</title><main>${drawn}</main><script type="module" src="/page.js"></script></html>`,
          );
        else response.end();
      },
      async (page) => {
        await expect
          .poll(async () => {
            await page.getByRole('combobox').last().selectOption('l4-lead-devops-support-engineer');
            return page.getByRole('table', { name: 'From L1 to L4' }).count();
          })
          .toBe(1);
      },
    );
    expect(said).toEqual([]);
  });
});
