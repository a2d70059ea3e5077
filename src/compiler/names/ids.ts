import { slug } from 'github-slugger';
import { groupBy } from '../../model/group.ts';
import { namedPath } from './own-document.ts';

/** Returns the wanted id, or for the second of a kind one that ends in "-2", for the third one that ends in "-3". */
export type UniqueIds = (wanted: string) => string;

/**
 * Gives each thing a name that no other has: its first one, or where others want the same, the next. What does not clash keeps
 * its first name, and the order of the things does not matter.
 *
 * @param names those that each thing may have, in the order of preference
 * @returns a name for each thing; only things that have run out of names share one
 */
export function resolveClashes(names: readonly (readonly string[])[]): readonly string[] {
  const steps = names.map(() => 0);
  const nameOf = (thing: number) => names[thing]?.[steps[thing] ?? 0] ?? '';
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const things of groupBy(names.keys(), nameOf).values()) {
      if (things.length < 2) continue;
      const first = things.filter((thing) => steps[thing] === 0);
      for (const thing of things) {
        const step = steps[thing] ?? 0;
        // a first name that only longer ones clash with stays
        if ((step === 0 && first.length === 1) || step + 1 >= (names[thing]?.length ?? 0)) continue;
        steps[thing] = step + 1;
        isMoving = true;
      }
    }
  }
  return [...names.keys()].map(nameOf);
}

/** 255 is the limit of most file systems; the rest is for the ending, and for the name of a file being written. */
const MAX_ID_BYTES = 200;

/** Starts a set of ids. */
export function uniqueIds(): UniqueIds {
  const used = new Set<string>();
  // remembered, so that a text of one word, over and over, is not counted through each time
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let count = counts.get(wanted) ?? 1;
    while (used.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    used.add(id);
    return id;
  };
}

/**
 * The id that a file gives to its level, or to what is beside several levels in it: the slug of the file's name, or of its
 * folder's where it is the page of one; empty where the name has no letter or digit.
 */
export function idOfFile(fileName: string): string {
  return idOf(namedPath(fileName).replace(/^.*\//, ''));
}

/**
 * The id of what has a title but neither a file nor an anchor of its own: a level within a file, a track, a section made of
 * a cell.
 */
export function idOfTitle(text: string): string {
  return idOf(text) || 'level';
}

/**
 * The slug of a text, short enough for the name of a file. It has no hyphens in a row and none at its ends, so that two of
 * them tell a level's id from that of its section in an anchor.
 */
function idOf(text: string): string {
  // what was cut in the middle of a character has none to show for it
  const short = Buffer.from(slug(text.normalize('NFC')).replace(/--+/g, '-'))
    .subarray(0, MAX_ID_BYTES)
    .toString()
    .replace(/\ufffd$/, '');
  return short.replace(/^-|-$/g, '');
}

/** The ids that a file or a folder may have: that of its own name, then with the folders around it in front, one by one. */
export function idsOfPath(path: string): readonly string[] {
  const names = namedPath(path).split('/').map(idOfFile).filter(Boolean);
  return names.map((_, at) => idOf(names.slice(-1 - at).join('-')));
}

/**
 * The id of an expectation, principle or phase: the slug of its first words as written, or `fallback` where it has none.
 */
export function idOfWords(text: string, words: number, fallback: string): string {
  const wanted = Number.isFinite(words) ? text.split(/\s+/, words).join(' ') : text;
  return slug(wanted) || fallback;
}
