import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compilation, compile } from '../compiler/compile.ts';
import type { ExitCode, Io } from './io.ts';
import { fromHere, reportFor } from './report.ts';
import { assertFormat, resolveFolder } from './usage.ts';

type Formatter = (dir: string, compilation: Compilation, io: Io) => string | Promise<string>;

/** How problems can be said; what says them is loaded only when it is asked for. */
const FORMATTERS = {
  human: reportFor,
  json: (_dir, { diagnostics }) => `${JSON.stringify(diagnostics, null, 2)}\n`,
  github: async (dir, compilation) => {
    const { formatGithub } = await import('../compiler/format-github.ts');
    return formatGithub(fromHere(dir, compilation).diagnostics);
  },
  sarif: async (dir, compilation, { version }) => {
    const { formatSarif } = await import('../compiler/format-sarif.ts');
    return formatSarif(fromHere(dir, compilation).diagnostics, version);
  },
} satisfies Record<string, Formatter>;

const FORMATS = Object.keys(FORMATTERS) as (keyof typeof FORMATTERS)[];

/**
 * `career-levels check`: reports every problem of a folder's documents; with --fix, mends what a program can mend first.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function check(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'human' },
      strict: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  const { format } = values;
  assertFormat(format, FORMATS, 'check');
  const { dir, path } = await resolveFolder('check', positionals, io.cwd);

  const { compilation, mended } = values.fix
    ? await (await import('../compiler/fix.ts')).fix(path)
    : { compilation: await compile(path), mended: new Map<string, number>() };
  for (const [file, count] of mended) io.stderr.write(`${posix.join(dir, file)}: ${count} mended\n`);
  const { diagnostics, inferences } = compilation;
  if (values.explain) {
    // what a program reads must stay as its format has it
    const out = format === 'human' ? io.stdout : io.stderr;
    for (const each of inferences) out.write(`${dir}/${each.path}:${each.line} ${each.text}\n`);
  }
  io.stdout.write(await FORMATTERS[format](dir, compilation, io));
  const fails = values.strict
    ? diagnostics.length > 0
    : diagnostics.some(({ severity }) => severity === 'error');
  return fails ? 1 : 0;
}
