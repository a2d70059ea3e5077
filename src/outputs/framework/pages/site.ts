import type { ChangeReport } from '../../../model/change-report.ts';
import type { GrowthSubject } from '../../../model/strands/growth.ts';
import { byTrack, type Paths, pathsOf, type TrackLevels } from '../../../model/tracks/paths.ts';
import type { Framework, Level, Track } from '../../../model/types.ts';
import type { PageStrings } from '../../../strings/pages.ts';
import type { SheetStrings } from '../../../strings/strings.ts';
import { type Addresses, addressesOf, type FormerLevel } from './address.ts';
import { formerLevelsOf } from './former-levels.ts';

/** What every page has to know of the whole. */
export interface Site extends Addresses {
  readonly framework: Framework;
  /** The levels that are gone. */
  readonly formerLevels: readonly FormerLevel[];
  /** The tracks that have levels. */
  readonly tracks: readonly TrackLevels<Level>[];
  /** What leads to a track: its title, or words for the only track of a framework that names none. */
  readonly trackName: (track: Track) => string;
  /** What is followed through the levels on a page of its own: themes, and then strands. */
  readonly growth: readonly GrowthSubject[];
  readonly paths: Paths<Level>;
  readonly strings: SheetStrings;
  readonly words: PageStrings;
  /** The language of the levels with a territory, as Open Graph wants it: "en_GB". */
  readonly openGraphLocale: string;
  /** The framework with these levels alone: what looks for a neighbour among them need not look through all, on each page. */
  readonly only: (levels: readonly Level[]) => Framework;
  /** What has changed since an earlier revision, if that was asked for. */
  readonly report: ChangeReport | undefined;
  /** The address of the site, with a slash at its end, or `undefined` if it is unknown. */
  readonly baseUrl: string | undefined;
}

/** So many steps are on all pages of growth together: each has a place for every level, so they would grow with the square of the levels. */
const MAX_STEPS = 50_000;

/** Finds out, once for all pages, what is where. */
export function siteOf(
  framework: Framework,
  { strings, words, report, baseUrl }: Pick<Site, 'strings' | 'words' | 'report' | 'baseUrl'>,
): Site {
  const formerLevels = formerLevelsOf(framework);
  const { language, region } = new Intl.Locale(framework.locale).maximize();
  return {
    ...addressesOf(framework, formerLevels),
    framework,
    formerLevels,
    tracks: byTrack(framework).filter(({ levels }) => levels.length > 0),
    trackName: ({ title }) => title || strings.allLevels(framework.title),
    growth: growthIn(framework),
    paths: pathsOf(framework),
    strings,
    words,
    report,
    only: (levels) => ({ ...framework, levels }),
    openGraphLocale: [language, region].filter(Boolean).join('_'),
    baseUrl,
  };
}

function growthIn({ levels, themes, strands = [] }: Framework): readonly GrowthSubject[] {
  const subjects = [
    ...themes.map((of) => ({ kind: 'theme' as const, of })),
    ...strands.map((of) => ({ kind: 'strand' as const, of })),
  ];
  return subjects.length * levels.length > MAX_STEPS ? [] : subjects;
}
