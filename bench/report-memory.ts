// Loaded before the measured program: says at its end how much memory the process held at most, in bytes.
import { appendFileSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env['BENCH_MEMORY'] as string, `${peak()}\n`);
});

/** On Linux the kernel's own figure: `maxRSS` begins there with what the parent process held. */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kibibytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
