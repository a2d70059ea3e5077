import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, under a number that was free. */
export async function startDisplay(xvfb: string): Promise<{ name: string; end: () => void }> {
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => void server.kill();
  process.once('exit', end);
  const [number] = await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error(`${xvfb} ended before it had a display.`))),
  ]);
  return {
    name: `:${String(number).trim()}`,
    end: () => {
      process.removeListener('exit', end);
      end();
    },
  };
}
