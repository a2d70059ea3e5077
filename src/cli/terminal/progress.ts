import type { Io } from './io.ts';

/** How long people wait without wondering, in milliseconds. */
const PATIENCE = 500;
/** How long a number stays, so that it can be read. */
const STAY = 100;

/** To the start of the line, which is erased. */
const CLEAR = '\r\u001b[K';

/**
 * Lets a command say on a terminal how far it is, on a line that goes before anything else is said. Nothing is said of work
 * that is done soon.
 *
 * @param now the time in milliseconds
 * @returns what the command is to use, and what takes the line away at the end
 */
export function withProgress(io: Io, now = Date.now): { io: Io; clear: () => void } {
  let begin = now();
  let last = begin;
  let shown: number | undefined;
  const clear = () => {
    if (shown !== undefined) io.stderr.write(CLEAR);
    shown = undefined;
    begin = now();
  };
  const clearing = (stream: Io['stderr']): Io['stderr'] => ({
    write: (text) => {
      clear();
      return stream.write(text);
    },
  });
  const { confirm } = io;
  return {
    io: {
      ...io,
      stdout: clearing(io.stdout),
      stderr: clearing(io.stderr),
      ...(confirm && {
        confirm: (question: string) => {
          clear();
          return confirm(question);
        },
      }),
      progress: (what) => (done, total) => {
        const time = now();
        // a command that waited for a change begins anew
        if (time - last > PATIENCE) begin = time;
        last = time;
        if (time - begin < PATIENCE) return;
        if (shown !== undefined && time - shown < STAY && done < total) return;
        shown = time;
        io.stderr.write(`${CLEAR}${done} of ${total} ${what}`);
      },
    },
    clear,
  };
}
