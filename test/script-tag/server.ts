import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fromRoot } from '../root.ts';

/** What the strictest hosts allow: their own scripts, and nothing else at all. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The same where the page lets its scripts ask its own server, as an element's `src` needs. */
export const POLICY_WITH_SRC = `${STRICT_POLICY}; connect-src 'self'`;

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The same with style sheets of its own server, as an element in a page from a server may name one. */
export const POLICY_WITH_STYLES = `${POLICY_WITH_SRC}; style-src 'self'`;

interface Served {
  script?: () => string;
  policy?: () => string;
  /** What stands in the head of the page. */
  head?: () => string;
  /** What else the server has, by path. */
  files?: ReadonlyMap<string, string | Promise<string>>;
}

/** Serves the built script and the given page body behind the strictest policy; records what the page asks for. */
export async function serve(
  bodyOf: () => string,
  { script = () => 'career-levels.js', policy = () => STRICT_POLICY, head = () => '', files }: Served = {},
): Promise<{ url: string; requests: string[]; server: Server }> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { url = '' } = request;
    requests.push(url);
    const file = files?.get(url);
    if (file !== undefined) {
      response.setHeader(
        'Content-Type',
        TYPES[extname(new URL(url, 'http://localhost').pathname)] ?? 'application/json',
      );
      response.end(await file);
    } else if (/^\/career-levels(?:\.[a-z]+)?\.js$/.test(url)) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(await readFile(fromRoot(`dist${url}`)));
    } else if (/\.\w+$/.test(url)) {
      response.statusCode = 404;
      response.end();
    } else {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', policy());
      response.end(`<!doctype html><html lang="en"><title>Intranet</title>${head()}
        <script src="/${script()}" defer></script>
        <main><h1>Career levels</h1>${bodyOf()}</main></html>`);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests, server };
}
