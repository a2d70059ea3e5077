import { posix } from 'node:path';

/** The file in a framework's folder that keeps the ids of its expectations. */
export const LOCK_NAME = 'ids.lock';

/** More than the ids of the largest framework take. */
export const MAX_LOCK_BYTES = 64 * 1024 * 1024;

/** Whether a path is that of such a file. */
export function isLockPath(path: string): boolean {
  return posix.basename(path) === LOCK_NAME;
}
