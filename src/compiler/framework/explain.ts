import type { ReadmeDraft } from '../readme/readme.ts';
import type { Inference } from '../text/scope.ts';
import type { Forks } from './fork.ts';
import { lineOfTitle } from './level.ts';
import type { OrderedLevel } from './order.ts';
import { sayFork } from './said-forks.ts';
import type { OrderedTrack } from './tracks.ts';

/** The file that a framework without a README would need to say something about itself. */
const README = 'README.md';

/** What was concluded about the framework as a whole. */
export interface Whole {
  readonly readme: ReadmeDraft | undefined;
  readonly title: string;
  readonly ordered: readonly OrderedLevel[];
  readonly tracks: readonly OrderedTrack[];
  readonly forks: Forks;
}

/** Returns what was concluded from all documents together, with the front matter that says the same. */
export function* explainWhole({ readme, title, ordered, tracks, forks }: Whole): Generator<Inference> {
  const path = readme?.path ?? README;
  const place = { path: readme?.path ?? '.', line: 1 };
  if (!readme?.givenTitle && !readme?.heading?.value) {
    const say = { path, key: 'title', value: title };
    const source = readme?.firstHeading ? 'the first heading' : 'the folder name';
    yield { ...place, text: `title "${title}", from ${source}`, say };
  }
  if (readme?.locale === undefined) {
    const say = { path, key: 'locale', value: 'en' };
    yield { ...place, text: 'locale en, because the front matter names none', say };
  }
  yield* explainTracks(tracks, readme);
  yield* explainForks(tracks, forks, path);
  const ids = ordered.flatMap(({ draft }) => draft?.id ?? []);
  if (!readme?.index && !readme?.order && ids.length > 0) {
    const text = `no index: levels ${ordered.some(({ draft }) => draft?.position) ? 'by their place' : 'by rank'}`;
    // levels that share an id cannot be told apart
    const say = new Set(ids).size === ids.length ? { say: { path, key: 'order', value: ids } } : {};
    yield { ...place, text, ...say };
  }
}

function* explainTracks(
  tracks: readonly OrderedTrack[],
  readme: ReadmeDraft | undefined,
): Generator<Inference> {
  const path = readme?.path ?? README;
  const isSayable = canSay(tracks);
  for (const { track, levels } of tracks) {
    const { id, title } = track;
    const unsaid = levels.flatMap(({ draft }) => (draft && !draft.track ? [draft] : []));
    if (isSayable && !readme?.tracks.has(id)) {
      const text = title ? `track ${id} is called "${title}"` : `track ${id} needs no title, as the only one`;
      const say = { path, key: 'tracks', value: new Map([[id, title]]) };
      yield { path: readme?.path ?? '.', line: 1, text, say };
    }
    for (const draft of unsaid) {
      const text = title ? `track ${id} ("${title}")` : `track ${id}, the only one`;
      const say = isSayable ? { say: { path: draft.path, key: 'track', value: id } } : {};
      yield { path: draft.path, line: lineOfTitle(draft), text, ...say };
    }
  }
}

/** Says of each track which level of another it follows; the first track only if it does. */
function* explainForks(
  tracks: readonly OrderedTrack[],
  forks: Forks,
  readmePath: string,
): Generator<Inference> {
  for (const [place, each] of tracks.entries()) {
    const { track, levels } = each;
    const fork = forks.get(each);
    const isSaid = fork ? fork.reason === undefined : forks.has(each);
    if (isSaid || levels.length === 0 || (place === 0 && !fork)) continue;
    const text = fork
      ? `track ${track.id} follows ${nameOf(fork.after)} of track ${fork.on.track.id}: ${fork.reason}`
      : `track ${track.id} has a start of its own: nothing says which level of another track it follows`;
    const value = sayFork(each, fork, tracks);
    const say = value ? { say: { path: readmePath, key: 'from', value } } : {};
    const [first] = levels.flatMap(({ draft }) => draft ?? []);
    const at = first ? { path: first.path, line: lineOfTitle(first) } : { path: readmePath, line: 1 };
    yield { ...at, text, ...say };
  }
}

function nameOf({ code, title }: OrderedLevel): string {
  return code && title !== code ? `${code} ${title}` : title;
}

/** Whether front matter can say all tracks: a file can name one track for all of its levels, and a missing file none. */
function canSay(tracks: readonly OrderedTrack[]): boolean {
  const trackOf = new Map<string, string>();
  return tracks.every(({ track, levels }) =>
    levels.every(({ draft }) => {
      if (!draft || track.id === '' || (trackOf.get(draft.path) ?? track.id) !== track.id) return false;
      trackOf.set(draft.path, track.id);
      return true;
    }),
  );
}
