import { Refusal } from '../files/refusal.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './usage.ts';

type Command = (args: string[], io: Io) => Promise<ExitCode>;

/** The commands; each is loaded only when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./init/init.ts')).init],
  ['build', async () => (await import('./build.ts')).build],
  ['check', async () => (await import('./check.ts')).check],
  ['export', async () => (await import('./export.ts')).exportLevels],
]);

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's own name
 * @returns the exit code; wrong use and bad content do not throw
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    io.stdout.write((await import('./help.ts')).helpText());
    return 0;
  }
  if (name === '--version') {
    io.stdout.write(`${io.version}\n`);
    return 0;
  }
  try {
    const load = COMMANDS.get(name ?? '');
    if (!load) {
      const given = name === undefined ? 'No command' : `Unknown command "${name}"`;
      throw new UsageError(`${given}; career-levels knows ${[...COMMANDS.keys()].join(', ')}.`);
    }
    return await (await load())(args, io);
  } catch (error) {
    if (isWrongUse(error)) io.stderr.write(`career-levels: ${error.message}\nSee career-levels --help.\n`);
    else if (isRefusal(error)) io.stderr.write(`career-levels: ${error.message}\n`);
    else throw error;
    return 2;
  }
}

/** Whether something was in the way, or the system refused, as with a folder that may not be read or written. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Refusal || (error instanceof Error && 'syscall' in error);
}

function isWrongUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
