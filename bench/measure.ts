import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { script, WORK } from './tool.ts';

/** What one run of a program took. */
export interface Run {
  readonly milliseconds: number;
  /** The most that any Node process of it held. */
  readonly bytes: number;
}

const MEMORY = join(WORK, 'memory.txt');
const REPORT_MEMORY = join(WORK, 'scripts/report-memory.cjs');
const EMPTY = join(WORK, 'scripts/empty.js');

/** Turns the scripts that run inside the measured processes into JavaScript, so that no loader is on the clock. */
export function compileScripts(): void {
  const bench = import.meta.dirname;
  const common = { bundle: true, platform: 'node', target: 'node20', packages: 'external' } as const;
  buildSync({
    ...common,
    entryPoints: [join(bench, 'report-memory.ts')],
    format: 'cjs',
    outfile: REPORT_MEMORY,
  });
  for (const name of ['astro/build', 'astro/watch', 'fumadocs-mdx/build', 'fumadocs-mdx/watch']) {
    buildSync({
      ...common,
      entryPoints: [join(bench, 'peers', `${name}.ts`)],
      format: 'esm',
      outfile: script(name),
    });
  }
  writeFileSync(EMPTY, '');
}

/** What a program finds in its environment when it runs in a folder. */
export function environment(folder: string): NodeJS.ProcessEnv {
  // contentlayer2 believes PWD
  return { ...process.env, PWD: folder, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/**
 * Runs Node with the given arguments, from its start to its end.
 *
 * @throws with what it printed, if it fails
 */
export async function run(args: readonly string[], folder: string): Promise<Run> {
  rmSync(MEMORY, { force: true });
  const env = {
    ...environment(folder),
    NODE_ENV: 'production',
    NODE_OPTIONS: `--require ${JSON.stringify(REPORT_MEMORY)}`,
    BENCH_MEMORY: MEMORY,
  };
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const milliseconds = performance.now() - start;
  if (code !== 0) throw new Error(`Unexpected end of ${args.join(' ')} with ${code}:\n${printed}`);
  return { milliseconds, bytes: Math.max(...readFileSync(MEMORY, 'utf8').trim().split('\n').map(Number)) };
}

/** Starts Node and lets it do nothing: the least that a command can take. */
export function runNothing(): Promise<Run> {
  return run([EMPTY], WORK);
}

/** The middle one, which a single slow or fast run does not move. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower = NaN, upper = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (lower + upper) / 2;
}
