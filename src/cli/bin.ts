#!/usr/bin/env node
import { version } from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

const { stdout, stderr, argv, env } = process;

// Whoever reads may stop before the end, as in `career-levels build | head`.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// CommonJS, as which this is built, has no await here
void run(argv.slice(2), {
  stdout,
  stderr,
  cwd: process.cwd(),
  color: stdout.isTTY === true && stderr.isTTY === true && env['NO_COLOR'] === undefined,
  version,
  confirm: async (question) => (await import('./init/confirm.ts')).confirm(question),
}).then((code) => {
  process.exitCode = code;
});
