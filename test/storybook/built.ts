import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fromRoot } from '../root.ts';

/** A story or a page of documentation, as the built Storybook's `index.json` lists it. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  /** Where it stands in the sidebar, such as `Components/LevelCard`. */
  title: string;
  name: string;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** All that the built Storybook holds. */
export async function listEntries(): Promise<Entry[]> {
  const index = await readFile(fromRoot('storybook-static/index.json'), 'utf8').catch(() => {
    throw new Error('There is no built Storybook. Run `npm run build:storybook` first.');
  });
  return Object.values((JSON.parse(index) as { entries: Record<string, Entry> }).entries);
}

export async function listStories(): Promise<Entry[]> {
  return (await listEntries()).filter(({ type }) => type === 'story');
}

/** Serves the built Storybook from a folder below the root, as a Git host's pages do. */
export async function serveStorybook(): Promise<{ url: string; close: () => void }> {
  const base = '/some/where/';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : undefined;
    const content = file && (await readFile(fromRoot(`storybook-static/${file}`)).catch(() => undefined));
    if (file && content) {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
