/**
 * Runs commands one after another, each whatever has come of those before, and ends with what none of them has run
 * (`Not run …`) and with one line that counts the tests of all: `N passed, N failed`. A command that fails without a
 * failed test counts as one failure, and so do commands that have run no test at all.
 *
 * Usage: node parts.mjs command…
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const COUNT = /^(\d+) passed, (\d+) failed$/;

let passed = 0;
let failed = 0;
const notRun = [];

/** Runs a command, hands on what it says, and keeps what the end is made of. */
async function run(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const code = new Promise((resolve) => child.on('close', resolve));
  let failures = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const count = COUNT.exec(line);
    if (count) {
      passed += Number(count[1]);
      failures += Number(count[2]);
    } else if (line.startsWith('Not run ')) notRun.push(line);
    else console.log(line);
  }
  const isFailure = (await code) !== 0;
  failed += failures || Number(isFailure);
}

for (const command of process.argv.slice(2)) await run(command);
if (passed + failed === 0) failed = 1;
for (const line of [...notRun, `${passed} passed, ${failed} failed`]) console.log(line);
process.exitCode = failed === 0 ? 0 : 1;
