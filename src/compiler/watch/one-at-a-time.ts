/**
 * Makes a task run once at a time: a call while it runs makes it run once more afterwards, however many calls there were.
 * So of many changes none is lost, and none is worked on twice.
 *
 * @param task must not throw
 * @returns starts the task; the promise is settled when nothing is left to do
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let isDue = false;
  let running: Promise<void> | undefined;

  async function untilDone(): Promise<void> {
    while (isDue) {
      isDue = false;
      await task();
    }
    // In the same turn as the last look at isDue, so that no call falls in between.
    running = undefined;
  }

  return () => {
    isDue = true;
    running ??= untilDone();
    return running;
  };
}
