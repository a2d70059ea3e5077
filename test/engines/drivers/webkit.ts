import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from '../../browser/apt.ts';
import type { WebKit } from '../../browser/webkit.ts';
import { startDisplay } from './display.ts';
import type { Driver, Key } from './driver.ts';
import { type Command, commands } from './webdriver.ts';

/** WebDriver's own characters for keys that type none. */
const KEYS: Record<Key, string> = {
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ' ': ' ',
};

/** WebKitGTK, by WebDriver. */
export async function startWebKit({ driver, browser, xvfb }: WebKit): Promise<Driver> {
  const endings: (() => void)[] = [];
  const end = () => {
    process.removeListener('exit', end);
    for (const ending of endings.splice(0).toReversed()) ending();
  };
  process.once('exit', end);
  try {
    const home = mkdtempSync(join(tmpdir(), 'career-levels-webkit-'));
    endings.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
    const display = xvfb ? await startDisplay(xvfb) : undefined;
    if (display) endings.push(display.end);
    const port = await freePort();
    const server = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      // with all that it starts, it is a group that can be ended as a whole
      detached: true,
      env: {
        ...process.env,
        ...(display ? { DISPLAY: display.name, GDK_BACKEND: 'x11' } : {}),
        ...(isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
        GTK_THEME: 'Adwaita:dark',
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
      },
    });
    endings.push(() => endGroup(server));
    const driving = commands(`http://127.0.0.1:${port}`);
    await answered(driving, server);
    const { sessionId } = (await driving('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    })) as { sessionId: string };
    const session: Command = (method, path, body) => driving(method, `/session/${sessionId}${path}`, body);
    await session('POST', '/window/rect', { width: 1280, height: 840 });
    return driverOf(session, async () => {
      try {
        await session('DELETE', '');
      } finally {
        end();
      }
    });
  } catch (error) {
    end();
    throw error;
  }
}

function driverOf(session: Command, close: () => Promise<void>): Driver {
  return {
    async open(address) {
      await session('POST', '/url', { url: 'about:blank' });
      await session('POST', '/url', { url: address });
    },
    back: async () => void (await session('POST', '/back', {})),
    async evaluate(expression) {
      // In a task of the page's own: in what a driver runs, WebKit settles promises between any two calls.
      const script = `const done = arguments[0];
        new Promise((later) => setTimeout(later)).then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await session('POST', '/execute/async', { script, args: [] });
      const { value, error } = answer as { value?: unknown; error?: string };
      if (error) throw new Error(error);
      return value;
    },
    async click(x, y) {
      await session('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    async press(key) {
      const value = KEYS[key];
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    print: 'WebDriver emulates no print medium',
    console: 'WebDriver has no console',
    close,
  };
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the driver listens. */
async function answered(driving: Command, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The WebKit driver ended before it listened.');
    try {
      await driving('GET', '/status');
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
