import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromRoot } from '../root.ts';

/** What the strictest hosts allow: their own scripts, and nothing else at all. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the built script and the given page body behind the strictest policy; records what the page asks for. */
export async function serve(
  bodyOf: () => string,
  script: () => string = () => 'career-levels.js',
): Promise<{ url: string; requests: string[]; server: Server }> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(request.url ?? '');
    if (/^\/career-levels(?:\.[a-z]+)?\.js$/.test(request.url ?? '')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(await readFile(fromRoot(`dist${request.url}`)));
      return;
    }
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', STRICT_POLICY);
    response.end(`<!doctype html><html lang="en"><title>Intranet</title>
      <script src="/${script()}" defer></script>
      <main><h1>Career levels</h1>${bodyOf()}</main></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests, server };
}
