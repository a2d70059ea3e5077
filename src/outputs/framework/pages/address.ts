import { fragmentFor } from '../../../model/anchors.ts';
import type { Framework, Level, LinkTarget, Track } from '../../../model/types.ts';

/** What has a page of its own. */
export type PageOf =
  | { readonly kind: 'index' }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'compare'; readonly lower: Level; readonly upper: Level }
  | { readonly kind: 'track'; readonly track: Track };

/** Where the pages of a site are. */
export interface Addresses {
  /** The file of a page, from the site's folder. */
  readonly fileOf: (page: PageOf) => string;
  /** The relative address that leads from a file to another. */
  readonly between: (from: string, to: string) => string;
  /** Where links between the framework's documents lead from a file. */
  readonly hrefFrom: (from: string) => (target: LinkTarget) => string;
}

/** Assigns each page of a framework a file. */
export function addressesOf({ levels, tracks }: Pick<Framework, 'levels' | 'tracks'>): Addresses {
  const levelName = namesOf();
  const levelFiles = new Map(levels.map(({ id }) => [id, `levels/${levelName(id)}.html`]));
  const trackName = namesOf();
  const trackFiles = new Map(tracks.map(({ id }) => [id, `tracks/${trackName(id)}.html`]));
  const pairName = namesOf();
  const pairFiles = new Map<string, string>();

  const fileOf = (page: PageOf): string => {
    switch (page.kind) {
      case 'index':
        return INDEX;
      case 'level':
        return levelFiles.get(page.level.id) ?? INDEX;
      case 'track':
        return trackFiles.get(page.track.id) ?? INDEX;
      case 'compare': {
        const pair = `${page.lower.id}/${page.upper.id}`;
        const file = pairFiles.get(pair) ?? `compare/${pairName(`${page.lower.id}--${page.upper.id}`)}.html`;
        pairFiles.set(pair, file);
        return file;
      }
    }
  };
  const hrefFrom = (from: string) => (target: LinkTarget) => {
    if (target.kind === 'url') return target.href;
    const file = target.kind === 'level' ? (levelFiles.get(target.level) ?? INDEX) : INDEX;
    const isWhole = target.section === undefined;
    if (file !== from) return between(from, file) + (isWhole ? '' : fragmentFor(target));
    // the index has no element that stands for all of it, but a page always has a top
    return target.kind === 'framework' && isWhole ? '#' : fragmentFor(target);
  };
  return { fileOf, between, hrefFrom };
}

const INDEX = 'index.html';

/** What most file systems take for a name, less the ending and that of a file being written. */
const MAX_NAME_BYTES = 200;

/** Makes names of files out of ids, none of them twice and none of them a path. */
function namesOf(): (id: string) => string {
  const used = new Set<string>();
  return (id) => {
    const safe = id.replaceAll(/[^\p{Alphabetic}\p{M}\p{N}\p{Pc}-]+/gu, '-');
    // what was cut in the middle of a character has none to show for it
    const short = Buffer.from(safe)
      .subarray(0, MAX_NAME_BYTES)
      .toString()
      .replace(/\ufffd$/, '');
    let name = short || 'page';
    // many file systems take names for the same that differ in letter case alone
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${short}-${count}`;
    used.add(name.toLowerCase());
    return name;
  };
}

function between(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const folder = from.replace(/[^/]*$/, '');
  const path = folder !== '' && to.startsWith(folder) ? to.slice(folder.length) : up + to;
  return path.split('/').map(encodeURIComponent).join('/');
}
