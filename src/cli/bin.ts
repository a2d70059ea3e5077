#!/usr/bin/env node
import { WriteStream } from 'node:tty';
import { version } from '../../package.json' with { type: 'json' };
import { failureOf } from './failure.ts';
import { run } from './run.ts';

const { stdout, stderr, argv, env } = process;

/** Whether to write in colours: on a terminal, unless the environment says otherwise, as Node reads it. */
function hasColors(): boolean {
  const isTerminal = stdout.isTTY && stderr.isTTY;
  return (isTerminal || env['FORCE_COLOR'] !== undefined) && WriteStream.prototype.getColorDepth(env) > 1;
}

function fail(error: unknown): void {
  void failureOf(error, argv[2]).then((text) => {
    // called as well where it cannot be written: the exit code then tells
    stderr.write(`career-levels: ${text}\n`, () => process.exit(2));
  });
}

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // whoever reads may stop before the end, as in `career-levels build | head`
    if (error.code !== 'EPIPE') fail(error);
  });
}
process.on('uncaughtException', fail);

// CommonJS, as which this is built, has no await here
void run(argv.slice(2), {
  stdout,
  stderr,
  cwd: process.cwd(),
  color: hasColors(),
  isTerminal: stderr.isTTY && env['TERM'] !== 'dumb',
  version,
  confirm: async (question) => (await import('./terminal/confirm.ts')).confirm(question),
}).then((code) => {
  process.exitCode = code;
});
