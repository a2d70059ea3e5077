import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { framework } from '../../src/data.ts';
import { changesBetween } from '../../src/model/changes/changes.ts';
import { withShown } from '../../src/outputs/framework/element/script.ts';
import { fromRoot } from '../root.ts';
import { STRICT_POLICY, serve } from '../script-tag/server.ts';
import { elementsOf } from '../stories/components.ts';
import type { Driver } from './drivers/driver.ts';
import { inPage } from './in-page.ts';
import { type Heard, listen } from './listener.ts';

type InPage = ReturnType<typeof inPage>;

interface Page {
  /** What follows the server's address, such as a fragment. */
  path?: string;
  inHead?: string;
  /** What its policy allows beside scripts, such as `connect-src 'self'`. */
  allow?: string;
  /** The name of the product's script. */
  script?: string;
}

const elements = elementsOf(framework);

/** The product's script with a change in it, so that every element has something to show. */
async function scriptWithReport(): Promise<string> {
  const report = changesBetween({ ...framework, levels: framework.levels.slice(1) }, framework);
  return withShown(await readFile(fromRoot('dist/career-levels.js'), 'utf8'), { framework, report });
}

/** The names of all elements that there are, in their order. */
export const EVERY_NAME = Object.keys(elements);

export type Reader = ReturnType<typeof reader>;

/** Somebody with a browser, for all tests of a file, and a server that has a page for each. */
export function reader(start: () => Promise<Driver>) {
  const files = new Map<string, string | Promise<string>>();
  let driver: Driver;
  let host: Awaited<ReturnType<typeof serve>>;
  let body = '';
  let head = '';
  let policy = STRICT_POLICY;
  let script = '';

  beforeAll(async () => {
    [driver, host] = await Promise.all([
      start(),
      serve(() => body, {
        head: () => `<script src="/listener.js"></script>${head}`,
        policy: () => policy,
        script: () => script,
        files,
      }),
    ]);
  });
  afterAll(async () => {
    await driver?.close();
    host?.server.closeAllConnections();
    host?.server.close();
  });
  beforeEach(() => {
    files.clear();
    files.set('/listener.js', `(${listen})()`);
  });

  const on = {
    /** What the server has beside the page and the script. */
    files,
    get driver() {
      return driver;
    },
    /** What has been asked for since the page was opened, beside the page itself and the listener. */
    asked: () => host.requests.filter((path) => !['/', '/listener.js'].includes(path)),
    address: () => host.url,
    async open(
      html: string,
      { path = '', inHead = '', allow = '', script: name = 'career-levels.js' }: Page = {},
    ) {
      body = html;
      head = inHead;
      script = name;
      policy = `${STRICT_POLICY}; ${allow}`;
      host.requests.length = 0;
      await driver.open(host.url + path);
    },
    /** Opens a page with all that there is. */
    async openEvery(page: Page = {}) {
      files.set('/career-levels.js', scriptWithReport());
      await on.open(Object.values(elements).join('\n'), page);
    },
    /** Runs a function in the page; it may use nothing but its parameters, which are JSON. */
    run<Args extends unknown[], Result>(
      work: (page: InPage, ...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> {
      const parameters = [`(${inPage})()`, ...args.map((arg) => JSON.stringify(arg))];
      return driver.evaluate(`(async () => (${work})(${parameters.join()}))()`) as Promise<Awaited<Result>>;
    },
    /** Clicks on the first element of a selector that has the text. */
    async click(selector: string, text = '') {
      const { x, y } = await on.run(
        ({ one }, ...sought: [string, string]) => {
          const element = one(...sought);
          element.scrollIntoView({ block: 'center' });
          const [box] = element.getClientRects();
          if (!box) throw new Error(`${sought[0]} is not shown.`);
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        selector,
        text,
      );
      await driver.click(x, y);
    },
    heard: (): Promise<Heard> => on.run(({ heard }) => heard),
    /** The elements' events since it was asked last. */
    told: () => on.run(({ heard }) => heard.told.splice(0)),
  };
  return on;
}
