import { parseArgs } from 'node:util';
import { compile, formatHuman } from '../compiler/index.ts';
import type { ExitCode, Io } from './io.ts';
import { assertFormat, resolveFolder } from './usage.ts';

const FORMATS = ['human', 'json'] as const;

/**
 * `career-levels check`: reports every problem of a folder's documents.
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
      explain: { type: 'boolean', default: false },
    },
  });
  const { format } = values;
  assertFormat(format, FORMATS, 'check');
  const dir = await resolveFolder('check', positionals, io.cwd);

  const { diagnostics, inferences, sources } = await compile(dir);
  if (values.explain) {
    // standard output must stay one JSON text where that is asked for
    const out = format === 'json' ? io.stderr : io.stdout;
    for (const { path, line, text } of inferences) out.write(`${path}:${line} ${text}\n`);
  }
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(diagnostics, null, 2)}\n`
      : await formatHuman(diagnostics, { sources, color: io.color }),
  );
  const fails = values.strict
    ? diagnostics.length > 0
    : diagnostics.some(({ severity }) => severity === 'error');
  return fails ? 1 : 0;
}
