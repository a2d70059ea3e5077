import { slug } from 'github-slugger';

/** Returns the wanted id, or for the second of a kind one that ends in "-2", for the third one that ends in "-3". */
export type UniqueIds = (wanted: string) => string;

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
 * The id that a file gives to its level, or to what is beside several levels in it: the slug of the file's name; empty
 * where the name has no letter or digit.
 */
export function idOfFile(fileName: string): string {
  return forFile(slug(fileName.replace(/^.*\//, '').normalize('NFC').replace(/\.md$/i, '')));
}

/**
 * The id of what has a title but neither a file nor an anchor of its own: a level within a file, a track, a section made of
 * a cell. It is the slug of the title without marks in a row, for a level's id becomes the name of a file.
 */
export function idOfTitle(text: string): string {
  return forFile(slug(text.normalize('NFC')).replace(/--+/g, '-')) || 'level';
}

/** Cuts off what no file system takes for the name of one file, which a level's id becomes. */
function forFile(id: string): string {
  // what was cut in the middle of a character has none to show for it
  return Buffer.from(id)
    .subarray(0, MAX_ID_BYTES)
    .toString()
    .replace(/\ufffd$/, '');
}

/**
 * The id of an expectation, principle or phase: the slug of its first words as written, or `fallback` where it has none.
 */
export function idOfWords(text: string, words: number, fallback: string): string {
  const wanted = Number.isFinite(words) ? text.split(/\s+/, words).join(' ') : text;
  return slug(wanted) || fallback;
}

/** The id of a section that is beside the levels of a file other than the README. */
export function sectionOfFile(path: string, anchor: string): string {
  return `${idOfFile(path)}--${anchor}`;
}
