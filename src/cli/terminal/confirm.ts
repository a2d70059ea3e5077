import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** Asks a yes-or-no question. Where nobody can answer, and where no answer comes, the answer is no. */
export async function confirm(question: string): Promise<boolean> {
  const { stdin, stdout, stderr } = process;
  if (!stdin.isTTY || !stdout.isTTY) return false;
  const terminal = createInterface({ input: stdin, output: stderr });
  // at the end of the input some versions of Node leave the question open, and at an interrupt they throw
  const closed = once(terminal, 'close').then(() => '');
  const answered = terminal.question(`${question} [y/N] `).catch(() => '');
  const answer = await Promise.race([answered, closed]);
  terminal.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}
