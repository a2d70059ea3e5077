import { scriptOf } from '../../../src/outputs/framework/element/script.ts';
import { bakery } from '../bakery.ts';

/** In place of the script-tag file of the release, which has to be built first: one that does nothing, for tests of the sources. */
export async function releasedScript(locale: string): Promise<string> {
  return scriptOf('', `nothing, in ${locale}`, { framework: bakery });
}
