import type { Text } from '../document/front-matter/yaml.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Report } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { type Fork, type Forks, leadsOver } from './fork.ts';
import type { OrderedLevel } from './order.ts';
import type { OrderedTrack } from './tracks.ts';

/** Says that nobody comes to a track from another. */
const NOWHERE = 'none';

/**
 * Reads `from` in the front matter of the README, which names a level for each track, and of the document with the first
 * level of a track, which counts more.
 */
export function readForks(
  tracks: readonly OrderedTrack[],
  readme: ReadmeDraft | undefined,
  report: Report,
): Forks {
  const said = new Map<OrderedTrack, Fork | undefined>();
  const readmePath = readme?.path ?? '';
  const say = (track: OrderedTrack, { value, span }: Text, path: string) => {
    const fork = findFork(value, track, tracks);
    if (fork && leadsOver(fork.on, track, said)) {
      const { id } = track.track;
      const message = `Unexpected way from "${value}" to track ${id}, expected none, because the way to ${value} leads over ${id}. It is left out.`;
      report(frontMatterValue, path, span, message);
    } else if (fork || value === NOWHERE) said.set(track, fork);
    else {
      const others = tracks.flatMap((on) => (on === track ? [] : on.levels));
      const ids = others.flatMap(({ draft }) => draft?.id ?? []);
      const expected = expectedFor(value, ids, 'the id of a level on another track');
      const message = `Unexpected level "${value}" in \`from\`, expected ${expected}.`;
      report(frontMatterName, path, span, message, didYouMean(value, ids));
    }
  };
  for (const [id, text] of readme?.from ?? []) {
    const track = tracks.find((each) => each.track.id === id);
    if (track) say(track, text, readmePath);
    else if (!readme?.tracks.has(id)) {
      const ids = tracks.flatMap((each) => each.track.id || []);
      const any = ids.length > 0 ? `one of ${ids.join(', ')}` : 'none, for all levels are on one track';
      const expected = expectedFor(id, ids, any);
      const message = `Unexpected track "${id}" in \`from\`, expected ${expected}.`;
      report(frontMatterName, readmePath, text.span, message, didYouMean(id, ids));
    }
  }
  for (const track of tracks) {
    const [first, ...others] = track.levels.flatMap(({ draft }) => draft ?? []);
    // a file with several tracks speaks to each of those that the level is not on
    const isOwn =
      first?.key !== first?.path && track.levels.some((level) => isNamed(level, first?.from?.value));
    if (first?.from && !isOwn) say(track, first.from, first.path);
    for (const { from, key, path } of others) {
      if (!from || key !== path) continue;
      const message = `Unexpected \`from\` in a level with ${first?.id} below it, expected it in the first level of a track. It is left out.`;
      report(frontMatterValue, path, from.span, message);
    }
  }
  return said;
}

/** Finds a level on another track by its id, or by a code that no other such level has. */
function findFork(name: string, track: OrderedTrack, tracks: readonly OrderedTrack[]): Fork | undefined {
  const found = tracks.flatMap((on): Fork[] =>
    on === track ? [] : on.levels.filter((level) => isNamed(level, name)).map((after) => ({ after, on })),
  );
  const byId = found.filter(({ after }) => after.draft?.id === name);
  const [fork, ...others] = byId.length > 0 ? byId : found;
  return others.length === 0 ? fork : undefined;
}

function isNamed({ draft, code }: OrderedLevel, name: string | undefined): boolean {
  return name !== undefined && (draft?.id === name || code.toLowerCase() === name.toLowerCase());
}

/** Returns the front matter that says of a track which level it follows, if it can be said. */
export function sayFork(
  track: OrderedTrack,
  fork: Fork | undefined,
  tracks: readonly OrderedTrack[],
): ReadonlyMap<string, string> | undefined {
  const name = fork ? (fork.after.draft?.id ?? fork.after.code) : NOWHERE;
  if (name === '' || findFork(name, track, tracks)?.after !== fork?.after) return undefined;
  return new Map([[track.track.id, name]]);
}
