import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { launchChromium } from '../../browser/chromium.ts';
import { fromRoot } from '../../root.ts';

/** Bundles a script of a page with the built package and React's warnings. */
export async function bundleForBrowser(file: string): Promise<string> {
  const result = await build({
    root: fromRoot('.'),
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      rolldownOptions: { input: fromRoot(file), output: { codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${file} could not be bundled.`);
  return output.output.map((piece) => ('code' in piece ? piece.code : '')).join('');
}

/** Opens what a server answers, and gives what the console said while `use` was at work. */
export async function opened(answer: RequestListener, use: (page: Page) => Promise<void>): Promise<string[]> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'info') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await use(page);
    return said;
  } finally {
    await browser?.close();
    server.close();
  }
}
