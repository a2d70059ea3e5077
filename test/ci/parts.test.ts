import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromRoot } from '../root.ts';

/** What `.ci/run` says of commands, and its exit code. */
function ends(...commands: string[]) {
  const argv = [fromRoot('.ci/parts.mjs'), ...commands];
  const { stdout, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), status };
}

it('adds the tests of all commands up in the last line, and in no other', () => {
  expect(ends('echo one; echo 3 passed, 0 failed', 'echo 4 passed, 0 failed; echo two')).toEqual({
    lines: ['one', 'two', '7 passed, 0 failed'],
    status: 0,
  });
});

it('says before it what was not run', () => {
  const { lines } = ends('echo Not run engines: none.; echo 3 passed, 0 failed', 'echo 1 passed, 0 failed');
  expect(lines).toEqual(['Not run engines: none.', '4 passed, 0 failed']);
});

it('fails with a test that fails, and runs what comes after it', () => {
  const first = 'echo 3 passed, 2 failed; exit 1';
  expect(ends(first, 'echo 1 passed, 0 failed')).toEqual({ lines: ['4 passed, 2 failed'], status: 1 });
});

it('counts a command that fails without a test, as one that is not there', () => {
  expect(ends('echo 3 passed, 0 failed', 'exit 7')).toEqual({ lines: ['3 passed, 1 failed'], status: 1 });
  expect(ends('no-such-command-anywhere')).toEqual({ lines: ['0 passed, 1 failed'], status: 1 });
});

it('fails where a test fails and the command does not say so', () => {
  expect(ends('echo 0 passed, 1 failed')).toMatchObject({ status: 1 });
});

it('fails where no test has been run', () => {
  expect(ends('true')).toEqual({ lines: ['0 passed, 1 failed'], status: 1 });
});
