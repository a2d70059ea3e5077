import { oneAtATime } from '../compiler/one-at-a-time.ts';
import { watchFolder } from '../compiler/watch.ts';

/**
 * Runs a task for the documents that changed, once at a time, until the signal ends it. What changes while the task runs
 * is worked on right after it, so that no save is lost.
 *
 * @param signal without one, it runs for as long as the process
 * @param task is told the documents that changed; undefined where it may be any. It must not throw
 */
export function watchProject(
  dir: string,
  signal: AbortSignal | undefined,
  task: (changed: ReadonlySet<string> | undefined) => Promise<void>,
): Promise<void> {
  let changed: Set<string> | undefined = new Set();
  let running = Promise.resolve();
  const run = oneAtATime(async () => {
    const now = changed;
    changed = new Set();
    await task(now);
  });
  const stop = watchFolder(dir, (document) => {
    if (document === undefined) changed = undefined;
    else changed?.add(document);
    running = run();
  });
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      stop();
      void running.then(resolve);
    });
  });
}
