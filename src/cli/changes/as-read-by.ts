import { Refusal } from '../../files/refusal.ts';
import type { Internal } from '../../model/audience/audience.ts';
import { forEveryone } from '../../model/audience/for-everyone.ts';
import type { Audience } from '../../model/types.ts';
import type { FrameworkThen } from './revision.ts';

/**
 * Returns a revision of a framework as its audience may read it.
 *
 * @param now what has become internal since, which everyone does not get from an earlier revision either
 * @throws Refusal if nobody can tell what of it is internal
 */
export function asReadBy(audience: Audience, revision: FrameworkThen, now?: Internal): FrameworkThen {
  if (audience === 'internal') return revision;
  const { framework, error } = revision;
  if (framework.audience !== 'everyone') {
    throw new Refusal(
      'A framework.json for internal readers does not say what of it is internal. Build it with --audience everyone, or name a folder or a revision that Git knows.',
    );
  }
  if (error !== undefined) {
    throw new Refusal(
      `A revision has an error, so nobody can tell what of it is internal: ${error} Name another one, or report to internal readers.`,
    );
  }
  return now ? { ...revision, framework: forEveryone(framework, now).framework } : revision;
}
