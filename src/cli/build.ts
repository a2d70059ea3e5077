import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, emitJson, emitModule, writeFiles } from '../compiler/index.ts';
import type { Framework } from '../model/types.ts';
import type { ExitCode, Io } from './io.ts';
import { reportFor } from './report.ts';
import { assertFormat, resolveFolder, UsageError } from './usage.ts';

const EMITTERS = {
  module: emitModule,
  json: emitJson,
} satisfies Record<string, (framework: Framework) => Map<string, string>>;

const FORMATS = Object.keys(EMITTERS) as (keyof typeof EMITTERS)[];

/**
 * `career-levels build`: compiles a folder and writes it in the formats asked for. Where the content has errors,
 * nothing is written, so that the last good output stays whole.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function build(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const formats = (values.format ?? ['json']).map((format) => {
    assertFormat(format, FORMATS, 'build');
    return format;
  });
  if (values.out === undefined && formats.some((format) => format !== 'json')) {
    throw new UsageError('The format "module" is several files; say with --out where to write them.');
  }
  if (values.out === '') throw new UsageError('--out is empty; name the folder to write to.');
  const { dir, path } = await resolveFolder('build', positionals, io.cwd);

  const compilation = await compile(path);
  const { framework, diagnostics } = compilation;
  if (diagnostics.length > 0) io.stderr.write(await reportFor(dir, compilation, io));
  if (!framework || diagnostics.some(({ severity }) => severity === 'error')) return 1;

  if (values.out === undefined) {
    io.stdout.write(emitJson(framework).get('framework.json') ?? '');
    return 0;
  }
  const files = new Map(formats.flatMap((format) => [...EMITTERS[format](framework)]));
  const { written, unchanged, removed } = await writeFiles(resolve(io.cwd, values.out), files);
  io.stderr.write(
    `${values.out}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed\n`,
  );
  return 0;
}
