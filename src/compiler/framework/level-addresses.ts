import { fillAddress } from '../../model/names/fill.ts';
import { levelName } from '../../model/names/name.ts';
import type { Level } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import { editUrlOf } from '../links/edit-address.ts';
import type { Addresses } from '../readme/addresses.ts';

/** The addresses of a level, of which only what differs between its expectations is to be filled in. */
export function addressesOf(
  draft: LevelDraft,
  { editUrl, feedbackUrl }: Addresses,
): Pick<Level, 'editUrl' | 'feedbackUrl'> {
  return {
    ...(editUrl === undefined ? {} : { editUrl: editUrlOf(editUrl, draft.path) }),
    ...(feedbackUrl === undefined
      ? {}
      : { feedbackUrl: fillAddress(feedbackUrl, { level: levelName(draft) }) }),
  };
}
