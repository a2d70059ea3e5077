import type { Text } from '../document/front-matter/yaml.ts';
import { didYouMeanDeclared, expectedFor, nearest } from '../names/near.ts';
import { unknownTrack } from '../rules/unknown-track.ts';
import type { Scope } from '../text/scope.ts';

/**
 * Reads the track that a level's front matter names. One that is not declared, where any is, counts as the declared one that
 * was most likely meant, else as a track of its own.
 *
 * @param declared the ids of the tracks that the README declares
 */
export function readTrack({ document, report }: Scope, declared: ReadonlySet<string>): Text | undefined {
  const track = document.frontMatter.texts.get('track');
  if (!track || declared.size === 0 || declared.has(track.value)) return track;
  const meant = nearest(track.value, declared);
  const expected = expectedFor(track.value, declared, [...declared].join(', '));
  const how = meant === undefined ? 'a track of its own' : 'read as that';
  const message = `Unexpected track "${track.value}", expected ${expected}. It is ${how}.`;
  report(unknownTrack, track.span, message, didYouMeanDeclared(track.value, 'track', declared));
  return meant === undefined ? track : { ...track, value: meant };
}
