import type { Fix, Report } from '../../rules/diagnostics.ts';
import { placesIn } from '../tree/points.ts';
import { attributes } from './attributes.ts';
import { containers } from './containers.ts';
import { contentsMark } from './contents-mark.ts';
import type { Dialect } from './dialect.ts';
import { emojiNames } from './emoji-names.ts';
import { htmlBlocks } from './html-blocks.ts';
import { modules } from './modules.ts';
import { pastedBullets } from './pasted-bullets.ts';
import { tags } from './tags.ts';
import { changed, type Translation, untranslated } from './translation.ts';

/** In the order of reading: what can be fixed in the file before the rest, and boxes after the tags that are some. */
const DIALECTS: readonly Dialect[] = [
  pastedBullets,
  htmlBlocks,
  emojiNames,
  modules,
  contentsMark,
  attributes,
  tags,
  containers,
];

/** Most documents have none of the signs, which one look tells. */
const ANY = new RegExp(DIALECTS.map(({ sign }) => sign.source).join('|'), 'm');

/**
 * Puts what site generators, text editors and some hosts read beside Markdown into Markdown as Git hosts read it. What
 * comes to nothing there is reported.
 */
export function translate(path: string, body: string, report: Report): Translation {
  let translation = untranslated(body);
  if (!ANY.test(body)) return translation;
  const { pointAt } = placesIn(body);
  for (const { sign, translate } of DIALECTS) {
    const { text, sourceOf } = translation;
    if (!sign.test(text)) continue;
    const { changes, problems } = translate(text);
    const at = (offset: number) => pointAt(sourceOf(offset));
    for (const { rule, start, end, message, mend, fix } of problems) {
      const edits = fix?.map((change) => ({
        start: at(change.start),
        end: at(change.end),
        text: change.text,
      }));
      const fixed: Fix | undefined = edits && { edits };
      report(rule, path, { start: at(start), end: at(end) }, message, mend, fixed);
    }
    translation = changed(translation, changes);
  }
  return translation;
}
