import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages and scripts to the browser, from memory. */
export class Host {
  readonly #files = new Map<string, string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      const text = this.#files.get(path);
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
      response.end(text);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Puts a file there and gives its address. */
  add(path: string, text: string): string {
    this.#files.set(path, text);
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${path}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
