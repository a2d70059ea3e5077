import type { StrandHref } from '../../../components/StrandLinks/strand-href.ts';
import type { HrefTo } from '../../../components/shared.ts';
import { fileNames } from '../../../formats/file-names.ts';
import { fragmentFor, hrefOnPage } from '../../../model/names/anchors.ts';
import type { GrowthSubject } from '../../../model/strands/growth.ts';
import type { Framework, Level, LinkTarget, Track } from '../../../model/types.ts';

/** What the ids of sections begin with on the pages of comparisons. */
export const COMPARED = 'Compare--';

/** A level that is gone, and the one in its place. */
export interface FormerLevel {
  readonly id: string;
  readonly heir?: Level;
}

/** What has a page of its own. */
export type PageOf =
  | { readonly kind: 'index' }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'compare'; readonly lower: Level; readonly upper: Level }
  | { readonly kind: 'track'; readonly track: Track }
  /** A growth sheet: to the next level, or to another one that comes next. */
  | { readonly kind: 'sheet'; readonly level: Level; readonly upper?: Level | undefined }
  /** A theme or a strand through the levels. */
  | { readonly kind: 'growth'; readonly subject: GrowthSubject }
  | { readonly kind: 'changes' }
  | { readonly kind: 'glossary' }
  /** Every text by theme, to be searched. */
  | { readonly kind: 'search' }
  /** What stands where a level was. */
  | { readonly kind: 'former'; readonly former: FormerLevel }
  /** What stands where a page was before its levels had other ids. */
  | { readonly kind: 'former-page'; readonly before: StepPage; readonly now: StepPage };

/** A page of a level and the one above it. */
export type StepPage = Extract<PageOf, { kind: 'compare' | 'sheet' }>;

/** What of a framework has pages. */
type Addressed = Pick<Framework, 'levels' | 'tracks' | 'themes' | 'strands' | 'glossary'>;

/** Where the pages of a site are. */
export interface Addresses {
  /** The file of a page, from the site's folder. */
  readonly fileOf: (page: PageOf) => string;
  /** The relative address that leads from a file to another. */
  readonly between: (from: string, to: string) => string;
  /** Where links between the framework's documents lead from a file. */
  readonly hrefFrom: (from: string) => HrefTo;
  /** Where the names of strands lead from a file. */
  readonly strandHrefFrom: (from: string) => StrandHref;
  /** Where links to levels lead from the site's folder, as elements are told. */
  readonly levelHref: string;
}

/**
 * Assigns each page of a framework a file.
 *
 * @param former the levels that are gone; where two want one file, a level of today gets it
 */
export function addressesOf(
  { levels, tracks, themes, strands = [], glossary }: Addressed,
  former: readonly FormerLevel[] = [],
): Addresses {
  const levelName = fileNames();
  const levelFiles = new Map(levels.map(({ id }) => [id, `levels/${levelName(id)}.html`]));
  const formerFiles = new Map(former.map(({ id }) => [id, `levels/${levelName(id)}.html`]));
  const trackName = fileNames();
  const trackFiles = new Map(tracks.map(({ id }) => [id, `tracks/${trackName(id)}.html`]));
  const sheetName = fileNames();
  const sheetFiles = new Map(levels.map(({ id }) => [id, `sheets/${sheetName(id)}.html`]));
  const themeName = fileNames();
  const themeFiles = new Map(themes.map(({ id }) => [id, `themes/${themeName(id)}.html`]));
  const strandName = fileNames();
  const strandFiles = new Map(strands.map(({ id }) => [id, `strands/${strandName(id)}.html`]));
  const pairName = fileNames();
  const pairFiles = new Map<string, string>();

  const fileOf = (page: PageOf): string => {
    switch (page.kind) {
      case 'index':
        return INDEX;
      case 'level':
        return levelFiles.get(page.level.id) ?? INDEX;
      case 'former':
        return formerFiles.get(page.former.id) ?? INDEX;
      case 'former-page':
        return fileOf(page.before);
      case 'changes':
        return 'changes.html';
      case 'glossary':
        return GLOSSARY;
      case 'search':
        return 'search.html';
      case 'track':
        return trackFiles.get(page.track.id) ?? INDEX;
      case 'growth': {
        const { kind, of } = page.subject;
        return (kind === 'theme' ? themeFiles : strandFiles).get(of.id) ?? INDEX;
      }
      case 'sheet': {
        const { level, upper } = page;
        const key = upper ? `${level.id}/${upper.id}` : level.id;
        const file = sheetFiles.get(key) ?? `sheets/${sheetName(key.replace('/', '--'))}.html`;
        sheetFiles.set(key, file);
        return file;
      }
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
    if (target.kind === 'glossary') {
      if (!glossary) return undefined;
      return from === GLOSSARY ? hrefOnPage(target) : between(from, GLOSSARY) + hrefOnPage(target);
    }
    const file = target.kind === 'level' ? (levelFiles.get(target.level) ?? INDEX) : INDEX;
    const isWhole = target.section === undefined;
    if (file !== from) return between(from, file) + (isWhole ? '' : fragmentFor(target));
    // the index has no element that stands for all of it, but a page always has a top
    return target.kind === 'framework' && isWhole ? '#' : fragmentFor(target);
  };
  const strandHrefFrom = (from: string) => (strand: string, anchor: string) =>
    `${between(from, strandFiles.get(strand) ?? INDEX)}#${anchor}`;
  // a level whose id makes no name for a file has another one, which no template tells
  const isNamedById = levels.every(({ id }) => levelFiles.get(id) === `levels/${id}.html`);
  return {
    fileOf,
    between,
    hrefFrom,
    strandHrefFrom,
    levelHref: isNamedById ? 'levels/{level}.html#{section}' : INDEX,
  };
}

const INDEX = 'index.html';
const GLOSSARY = 'glossary.html';

function between(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const folder = from.replace(/[^/]*$/, '');
  const path = folder !== '' && to.startsWith(folder) ? to.slice(folder.length) : up + to;
  return path.split('/').map(encodeURIComponent).join('/');
}
