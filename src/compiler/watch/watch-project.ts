import { oneAtATime } from './one-at-a-time.ts';
import { watchFolder } from './watch.ts';

/** Stops watching; settled when the task has come to its end. */
export type Stop = () => Promise<void>;

/**
 * Runs a task for the documents that changed, once at a time. What changes while the task runs is worked on right after
 * it, so that no save is lost.
 *
 * @param task gets the documents that changed, or `undefined` if it may be any. It must not throw
 * @throws if the system refuses to watch so many folders
 */
export function watchProject(
  dir: string,
  task: (changed: ReadonlySet<string> | undefined) => Promise<void>,
): Stop {
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
  return () => {
    stop();
    return running;
  };
}
