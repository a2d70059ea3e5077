import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from guessing which objects live long. The first pages that are drawn fill its small young generation, so it takes all that
 * they are drawn from for long-lived, and keeps it: the pages of 1,000 levels then take 412 MB instead of 218, and a fifth more time.
 */
export function keepObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
