#!/usr/bin/env node
import { version } from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

const { stdout, stderr, argv, env } = process;
process.exitCode = await run(argv.slice(2), {
  stdout,
  stderr,
  cwd: process.cwd(),
  color: stdout.isTTY === true && stderr.isTTY === true && env['NO_COLOR'] === undefined,
  version,
});
