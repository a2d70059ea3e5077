import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compiler/compile.ts';
import { writeFiles } from '../compiler/emit/write.ts';
import type { Framework } from '../model/types.ts';
import type { ExitCode, Io } from './io.ts';
import { reportFor } from './report.ts';
import { assertFormat, resolveFolder, UsageError } from './usage.ts';

/** A form that a framework can be written in. */
interface Output {
  /** Gives texts by path. What makes them is loaded only when it is asked for. */
  readonly emit: (framework: Framework) => Promise<Map<string, string>>;
  /** The file that can go to standard output alone. */
  readonly file?: string;
}

const OUTPUTS = {
  module: { emit: async (framework) => (await import('../compiler/emit/module.ts')).emitModule(framework) },
  json: {
    emit: async (framework) => (await import('../compiler/emit/json.ts')).emitJson(framework),
    file: 'framework.json',
  },
  csv: {
    emit: async (framework) => (await import('../compiler/emit/csv.ts')).emitCsv(framework),
    file: 'expectations.csv',
  },
} satisfies Record<string, Output>;

type Format = keyof typeof OUTPUTS;

const FORMATS = Object.keys(OUTPUTS) as Format[];

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
  const { out } = values;
  if (out === '') throw new UsageError('--out is empty; name the folder to write to.');
  const file = out === undefined ? oneFileOf(formats) : '';
  const { dir, path } = await resolveFolder('build', positionals, io.cwd);

  const compilation = await compile(path);
  const { framework, diagnostics } = compilation;
  if (diagnostics.length > 0) io.stderr.write(await reportFor(dir, compilation, io));
  if (!framework || diagnostics.some(({ severity }) => severity === 'error')) return 1;

  const emitted = await Promise.all(formats.map((format) => OUTPUTS[format].emit(framework)));
  const files = new Map(emitted.flatMap((texts) => [...texts]));
  if (out === undefined) {
    io.stdout.write(files.get(file) ?? '');
    return 0;
  }
  const { written, unchanged, removed } = await writeFiles(resolve(io.cwd, out), files);
  io.stderr.write(
    `${out}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed\n`,
  );
  return 0;
}

/**
 * The file that goes to standard output.
 *
 * @throws UsageError where the formats are more than one file
 */
function oneFileOf(formats: readonly Format[]): string {
  const [format, ...others] = new Set(formats);
  if (format === undefined || others.length > 0) {
    const given = [format, ...others].join(', ');
    throw new UsageError(`Standard output takes one format; say with --out where to write ${given}.`);
  }
  const { file }: Output = OUTPUTS[format];
  if (file !== undefined) return file;
  throw new UsageError(`The format "${format}" is several files; say with --out where to write them.`);
}
