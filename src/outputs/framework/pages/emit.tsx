import type { ReactNode } from 'react';
// where the command is built, this is Preact's
import { renderToStaticMarkup } from 'react-dom/server';
import { GENERATED_NOTE } from '../../../formats/generated.ts';
import { attributesText } from '../../../formats/html.ts';
import type { ChangeReport } from '../../../model/change-report.ts';
import type { Framework } from '../../../model/types.ts';
import { languageOf } from '../../../model/words/language.ts';
import { type LanguageTag, languageFor, languages } from '../../../strings/languages.ts';
import { pages as pageStrings } from '../../../strings/pages.ts';
import styles from '../../../styles.css?inline';
import { withBlock } from '../element/script.ts';
import type { PageOf, StepPage } from './address.ts';
import { ATOM, atomText } from './atom.tsx';
import { ChangesPage } from './ChangesPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import embed from './embed.ts?script';
import { FormerPage } from './FormerPage.tsx';
import { FormerStepPage } from './FormerStepPage.tsx';
import { formerPages } from './former-pages.ts';
import { GlossaryPage } from './GlossaryPage.tsx';
import { GrowthPage } from './GrowthPage.tsx';
import { GrowthSheetPage } from './GrowthSheetPage.tsx';
import { headOf, SEARCH_SCRIPT, SHEET_SCRIPT } from './head.ts';
import { IndexPage } from './IndexPage.tsx';
import { ICON, iconText } from './icon.ts';
import { LevelPage } from './LevelPage.tsx';
import { LevelSide } from './LevelSide.tsx';
// oxlint-disable-next-line import/default -- what loads it gives its text
import links from './links.ts?script';
import { oembedFile, oembedText } from './oembed.ts';
import { PageBody } from './PageBody.tsx';
import pageStyles from './page.css?inline';
import { SearchPage } from './SearchPage.tsx';
import searchStyles from './search.css?inline';
// oxlint-disable-next-line import/default -- what loads it gives its text
import search from './search.ts?script';
import { isForSearchEngines, SITEMAP, sitemapText } from './search-engines.ts';
import { type Site, siteOf } from './site.ts';
import { TrackPage } from './TrackPage.tsx';

/** What the framework itself does not tell of its pages. */
export interface PagesOptions {
  /** The language of the words around the levels; that of the levels if left out. */
  readonly lang?: LanguageTag | undefined;
  /** Where the pages will be found, with a slash at its end; without it, nothing is said that needs a whole address. */
  readonly baseUrl?: string | undefined;
  /** What has changed since an earlier revision. */
  readonly report?: ChangeReport | undefined;
  /** The script-tag file in the same language, with which readers fill in growth sheets. */
  readonly script: string;
}

/**
 * Writes a framework as a site of static pages, which need no script and link to each other from any folder: `index.html`, a page and a
 * growth sheet per level, a page per level that is gone, per pair of neighbouring levels, per track, per theme and per
 * strand, one of what has changed and what the author has announced, the glossary, a page to search all texts, a style sheet, and
 * the scripts for frames, links, sheets and the search.
 * Search engines are told to leave out what is not for everyone; what they may show is in `sitemap.xml`.
 *
 * @returns by path, what draws a text; the same framework always gives the same texts
 */
export function emitPages(
  framework: Framework,
  { lang = languageFor(framework.locale), baseUrl, report, script }: PagesOptions,
): Map<string, () => string> {
  const site = siteOf(framework, {
    strings: languages[lang],
    words: pageStrings[lang],
    report,
    baseUrl,
  });
  const { fileOf } = site;
  const texts = new Map([
    [
      'styles.css',
      () =>
        `/* ${GENERATED_NOTE} */\n${[styles, pageStyles, searchStyles].map((each) => each.trim()).join('\n')}\n`,
    ],
    [ICON, iconText],
    ...Object.entries({ 'embed.js': embed, 'links.js': links, [SEARCH_SCRIPT]: search }).map(
      ([file, text]) => [file, () => `// ${GENERATED_NOTE}\n${text.trim()}\n`] as const,
    ),
    [SHEET_SCRIPT, () => withBlock(script)],
  ]);
  const listed: PageOf[] = [];
  const add = (page: PageOf, content: () => ReactNode, side?: () => ReactNode) => {
    if (isForSearchEngines(site, page)) listed.push(page);
    texts.set(fileOf(page), () => pageText(site, page, content(), side?.()));
  };

  const steps: StepPage[] = [];
  add({ kind: 'index' }, () => <IndexPage site={site} />);
  for (const level of framework.levels) {
    add(
      { kind: 'level', level },
      () => <LevelPage site={site} level={level} />,
      () => <LevelSide site={site} level={level} />,
    );
    const uppers = site.paths.next.get(level.id) ?? [];
    for (const upper of [undefined, ...uppers.slice(1)]) {
      const page = { kind: 'sheet', level, upper } as const;
      add(page, () => <GrowthSheetPage site={site} level={level} upper={upper} />);
      steps.push(page);
    }
    if (baseUrl !== undefined) {
      texts.set(oembedFile(fileOf({ kind: 'level', level })), () => oembedText(site, level, baseUrl));
    }
    for (const upper of uppers) {
      const page = { kind: 'compare', lower: level, upper } as const;
      add(page, () => <ComparePage site={site} lower={level} upper={upper} />);
      steps.push(page);
    }
  }
  // last, so that pages of today get their files
  for (const now of steps) {
    for (const before of formerPages(now)) {
      add({ kind: 'former-page', before, now }, () => (
        <FormerStepPage site={site} before={before} now={now} />
      ));
    }
  }
  for (const former of site.formerLevels) {
    add({ kind: 'former', former }, () => <FormerPage site={site} former={former} />);
  }
  for (const { track, levels } of site.tracks) {
    add({ kind: 'track', track }, () => <TrackPage site={site} track={track} levels={levels} />);
  }
  for (const subject of site.growth) {
    add({ kind: 'growth', subject }, () => <GrowthPage site={site} subject={subject} />);
  }
  if (framework.glossary) add({ kind: 'glossary' }, () => <GlossaryPage site={site} />);
  add({ kind: 'search' }, () => <SearchPage site={site} />);
  const { changes } = framework;
  if (changes || report) add({ kind: 'changes' }, () => <ChangesPage site={site} />);
  if (changes && baseUrl !== undefined) texts.set(ATOM, () => atomText(site, changes, baseUrl));
  if (listed.length > 0 && baseUrl !== undefined) {
    texts.set(SITEMAP, () => sitemapText(site, listed, baseUrl));
  }
  return texts;
}

function pageText(site: Site, page: PageOf, content: ReactNode, side: ReactNode): string {
  const { framework } = site;
  const language = framework.language ?? languageOf(framework.locale);
  const body = renderToStaticMarkup(
    <PageBody site={site} page={page} side={side}>
      {content}
    </PageBody>,
  );
  return [
    '<!doctype html>',
    `<!-- ${GENERATED_NOTE} -->`,
    `<html${attributesText({ ...language, class: 'page' })}>`,
    '<head>',
    headOf(site, page),
    '</head>',
    '<body class="page-body">',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
