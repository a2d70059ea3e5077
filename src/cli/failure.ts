import { onOneLine, visibleLine } from '../compiler/report/one-line.ts';
import { Refusal } from '../files/refusal.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './terminal/usage.ts';

/**
 * Says in plain words why a command failed, and what to do. Whoever calls it can do nothing with a stack trace or a line of
 * our source.
 *
 * @param command what the command was called by
 */
export async function failureOf(error: unknown, command: string | undefined): Promise<string> {
  if (error instanceof UsageError) return wrongUse(error.message, error);
  if (!(error instanceof Error)) return fault(String(error));
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(error.message, command);
  if (code.startsWith('ERR_PARSE_ARGS')) return wrongUse(error.message);
  // the system refused, as with a folder that may not be read or written
  const isRefusal = error instanceof Refusal || 'syscall' in error || code === 'NO_PARSER';
  return isRefusal ? onOneLine(error.message) : fault(error.message);
}

async function wrongUse(
  message: string,
  { choice, list = [] }: Partial<Pick<UsageError, 'choice' | 'list'>> = {},
): Promise<string> {
  const { didYouMean } = await import('../compiler/names/near.ts');
  const question = choice && didYouMean(choice.given, choice.allowed);
  const lines = [question ? `${message} ${question}` : message, ...list, 'See career-levels --help.'];
  // a name in it may be of any characters
  return lines.map(visibleLine).join('\n');
}

/** Names the commands that take an option, or the option that may have been meant. */
async function unknownOption(message: string, command: string | undefined): Promise<string> {
  const option = /^Unknown option '-*([^']*)'/.exec(message)?.[1] ?? '';
  const options = await Promise.all(
    [...COMMANDS].map(async ([name, load]) => [name, Object.keys((await load()).options)] as const),
  );
  const takers = options.filter(([, names]) => names.includes(option)).map(([name]) => `"${name}"`);
  const names = [takers.slice(0, -1).join(', '), ...takers.slice(-1)].filter(Boolean).join(' and ');
  if (takers.length > 0)
    return wrongUse(`"${command}" does not take --${option}; ${names} ${takers.length > 1 ? 'do' : 'does'}.`);
  const own = options.find(([name]) => name === command)?.[1] ?? [];
  return wrongUse(`Unknown option --${option}.`, {
    choice: { given: `--${option}`, allowed: own.map((name) => `--${name}`) },
  });
}

function fault(message: string): string {
  const [first = ''] = message.split('\n');
  return `${visibleLine(first)}\nThis is a fault of career-levels. Please report it, with the command and, if you can, the documents.`;
}
