import { setImmediate as nextTurn } from 'node:timers/promises';
import { oneAtATime } from './one-at-a-time.ts';
import { watchFolder } from './watch.ts';

/** Stops watching; settled when the task has come to its end. */
export type StopWatching = () => Promise<void>;

/** What is done whenever documents change. Neither function must throw. */
export interface Task<Result> {
  /**
   * @param changed the documents that changed, or `undefined` if it may be any
   * @param isCertain whether problems are there to stay. A document that is empty or wrong right after a change may still
   *   be being written, so it is looked at again before anything comes of it
   */
  readonly build: (changed: ReadonlySet<string> | undefined, isCertain: boolean) => Promise<Result>;
  /** Whether a result has problems that nobody was told of yet. */
  readonly isDoubtful: (result: Result) => boolean;
  /** Tells what came of a build. */
  readonly tell: (result: Result) => Promise<void>;
}

/** How long nothing must change until the changes of several documents are taken for all of them, in milliseconds. */
const QUIET = 10;
/** How long nothing must change until a new problem is told, in milliseconds. */
const PATIENCE = 200;
/** After how long it is told though documents go on changing, in milliseconds. */
const MAX_PATIENCE = 2_000;
/** As many changes at once may have been more than the system counts: of some it then tells nothing. */
const MANY = 1_000;

/**
 * Runs a task for the documents that changed, once at a time and once for a burst of changes. What changes while the task
 * runs is worked on right after it, so that no save is lost.
 *
 * @throws if the system refuses to watch so many folders
 */
export function watchProject<Result>(dir: string, task: Task<Result>): StopWatching {
  let changed: Set<string> | undefined = new Set();
  let count = 0;
  let last = 0;
  let doubtfulSince = Number.POSITIVE_INFINITY;
  let isStopped = false;
  let running = Promise.resolve();
  let wake = () => {};

  /** Waits for a time, or until something changes or the watching ends. */
  const pause = (time: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isStopped ? 0 : time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Waits until the changes that belong together have all been told of. One document is not waited for. */
  const untilBurstIsOver = async () => {
    await nextTurn();
    const end = performance.now() + MAX_PATIENCE;
    const isBurst = () =>
      !isStopped && changed?.size !== 1 && performance.now() < Math.min(last + QUIET, end);
    while (isBurst()) await pause(QUIET);
  };

  const run = oneAtATime(async () => {
    await untilBurstIsOver();
    if (count > MANY) {
      folder.reopen();
      changed = undefined;
    }
    const now = changed;
    changed = new Set();
    count = 0;
    const isLate = performance.now() > doubtfulSince + MAX_PATIENCE;
    let result = await task.build(now, isLate);
    if (!isLate && task.isDoubtful(result)) {
      doubtfulSince = Math.min(doubtfulSince, performance.now());
      await pause(PATIENCE);
      if (count > 0) {
        // what came meanwhile is built next, together with what is in doubt
        changed = now && changed && new Set([...now, ...changed]);
        return;
      }
      result = await task.build(now, true);
    }
    doubtfulSince = Number.POSITIVE_INFINITY;
    await task.tell(result);
  });

  const folder = watchFolder(dir, (document) => {
    if (document === undefined) changed = undefined;
    else changed?.add(document);
    count += 1;
    last = performance.now();
    running = run();
    wake();
  });
  return () => {
    isStopped = true;
    folder.stop();
    wake();
    return running;
  };
}
