import { COMMANDS } from './commands.ts';
import { failureOf } from './failure.ts';
import type { ExitCode, Io } from './terminal/io.ts';
import { UsageError } from './terminal/usage.ts';

/**
 * Runs the command line. It does not throw: what goes wrong is said.
 *
 * @param argv the arguments after the program's own name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (!io.isTerminal) return runIn(argv, io);
  const shown = (await import('./terminal/progress.ts')).withProgress(io);
  const code = await runIn(argv, shown.io);
  shown.clear();
  return code;
}

async function runIn(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  try {
    if (argv.includes('--help') || argv.includes('-h')) {
      io.stdout.write((await import('./help.ts')).helpText());
      return 0;
    }
    if (name === '--version' || name === '-v') {
      io.stdout.write(`${io.version}\n`);
      return 0;
    }
    const load = COMMANDS.get(name ?? '');
    if (!load) throw unknownCommand(name);
    return await (await load()).run(args, io);
  } catch (error) {
    io.stderr.write(`career-levels: ${await failureOf(error, name)}\n`);
    return 2;
  }
}

function unknownCommand(name: string | undefined): UsageError {
  const allowed = [...COMMANDS.keys()];
  const given = name === undefined ? 'No command' : `Unknown command "${name}"`;
  const choice = name === undefined ? undefined : { given: name, allowed };
  return new UsageError(`${given}; career-levels knows ${allowed.join(', ')}.`, choice);
}
