import { parseArgs } from 'node:util';
import { compile, fix } from '../compiler/index.ts';
import type { ExitCode, Io } from './io.ts';
import { reportFor } from './report.ts';
import { assertFormat, resolveFolder } from './usage.ts';

const FORMATS = ['human', 'json'] as const;

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
    ? await fix(path)
    : { compilation: await compile(path), mended: new Map<string, number>() };
  for (const [file, count] of mended) io.stderr.write(`${dir}/${file}: ${count} mended\n`);
  const { diagnostics, inferences } = compilation;
  if (values.explain) {
    // standard output must stay one JSON text where that is asked for
    const out = format === 'json' ? io.stderr : io.stdout;
    for (const each of inferences) out.write(`${dir}/${each.path}:${each.line} ${each.text}\n`);
  }
  io.stdout.write(
    format === 'json' ? `${JSON.stringify(diagnostics, null, 2)}\n` : await reportFor(dir, compilation, io),
  );
  const fails = values.strict
    ? diagnostics.length > 0
    : diagnostics.some(({ severity }) => severity === 'error');
  return fails ? 1 : 0;
}
