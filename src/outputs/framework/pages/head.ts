import { attributesText, escape } from '../../../formats/html.ts';
import { distinctNames, levelName } from '../../../model/names/name.ts';
import { type GrowthSubject, growthOf } from '../../../model/strands/growth.ts';
import type { Framework, Level } from '../../../model/types.ts';
import { plainProse } from '../../../model/words/plain.ts';
import { blockOf } from '../element/script.ts';
import type { PageOf } from './address.ts';
import { ATOM } from './atom.tsx';
import { ICON } from './icon.ts';
import { oembedFile } from './oembed.ts';
import { isForSearchEngines } from './search-engines.ts';
import { sheetFramework, sheetLevels, stepLevels } from './sheet.ts';
import type { Site } from './site.ts';

/**
 * What a page may load: our style sheet and our script, both from where the page is. It is in the page itself, so that it
 * holds from disk, too. In a frame without an origin of its own, as WordPress makes, 'self' is nowhere to WebKit, so where
 * the pages are is said as well, as far as it is known.
 */
function policy(baseUrl: string | undefined): string {
  const here = baseUrl === undefined ? "'self'" : `'self' ${new URL(baseUrl).origin}`;
  return [
    "default-src 'none'",
    `style-src ${here}`,
    `script-src ${here}`,
    `img-src ${here}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Search engines and previews cut off what is longer. */
const MAX_DESCRIPTION = 200;

/** The script that growth sheets are filled in with: that of the elements, which shows what the page holds. */
export const SHEET_SCRIPT = 'sheet.js';

/** The script of the search page. */
export const SEARCH_SCRIPT = 'search.js';

/** The head of a page, as text. */
export function headOf(site: Site, page: PageOf): string {
  const { framework, paths, strings, words, openGraphLocale, fileOf, between, baseUrl } = site;
  const here = fileOf(page);
  const canonical = fileOf(successorOf(page) ?? page);
  const name = nameOf(site, page);
  const title = page.kind === 'index' ? name : `${name} · ${framework.title}`;
  const description = cut(descriptionOf(site, page), MAX_DESCRIPTION);
  // before anything is shown, so that nothing moves
  const script = (file: string, more: Record<string, string> = { blocking: 'render' }) =>
    element('script', { src: between(here, file), defer: '', ...more }) + '</script>';
  const property = (property: string, content: string) => element('meta', { property, content });
  return [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(baseUrl) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    `<title>${escape(title)}</title>`,
    ...(description ? [element('meta', { name: 'description', content: description })] : []),
    property('og:title', name),
    ...(description ? [property('og:description', description)] : []),
    property('og:type', page.kind === 'index' ? 'website' : 'article'),
    property('og:site_name', framework.title),
    property('og:locale', openGraphLocale),
    ...(isForSearchEngines(site, page) ? [] : [element('meta', { name: 'robots', content: 'noindex' })]),
    ...(baseUrl === undefined ? [] : placed(baseUrl + between('', canonical))),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: between(here, ICON) }),
    element('link', { rel: 'stylesheet', href: between(here, 'styles.css') }),
    script('embed.js'),
    script('links.js', { ...strings.language, 'data-copied': strings.linkCopied }),
    ...(page.kind === 'sheet'
      ? [blockOf(sheetFramework(framework, sheetLevels(paths, page))), script(SHEET_SCRIPT)]
      : []),
    ...(page.kind === 'search' ? [script(SEARCH_SCRIPT)] : []),
  ].join('\n');

  function placed(url: string): string[] {
    return [
      property('og:url', url),
      element('link', { rel: 'canonical', href: url }),
      ...(framework.changes
        ? [
            element('link', {
              rel: 'alternate',
              type: 'application/atom+xml',
              href: baseUrl + ATOM,
              title: words.changes,
            }),
          ]
        : []),
      ...(page.kind === 'level'
        ? [
            element('link', {
              rel: 'alternate',
              type: 'application/json+oembed',
              href: baseUrl + between('', oembedFile(here)),
              title: name,
            }),
          ]
        : []),
    ];
  }
}

/** What a page is called, without the framework around it. */
function nameOf({ framework, paths, strings, words }: Site, page: PageOf): string {
  switch (page.kind) {
    case 'index':
      return framework.title;
    case 'level':
      return levelName(page.level);
    case 'compare': {
      const [lower = '', upper = ''] = distinctNames([page.lower, page.upper]);
      return strings.fromTo(lower, upper);
    }
    case 'sheet': {
      const [name = '', next] = distinctNames(sheetLevels(paths, page));
      return strings.sheet.title(name, next);
    }
    case 'track':
      return strings.allLevels(page.track.title || framework.title);
    case 'growth':
      return page.subject.of.title;
    case 'changes':
      return words.changes;
    case 'glossary':
      return strings.glossary;
    case 'search':
      return words.search;
    case 'former-page':
      return words.replaced;
    case 'former':
      return page.former.heir ? words.replaced : strings.changedLevel.gone;
  }
}

/** What has taken the place of a page, if something has. */
function successorOf(page: PageOf): PageOf | undefined {
  if (page.kind === 'former-page') return page.now;
  const { heir } = page.kind === 'former' ? page.former : {};
  return heir && { kind: 'level', level: heir };
}

function descriptionOf({ framework, tracks, paths, strings }: Site, page: PageOf): string {
  switch (page.kind) {
    case 'index':
      return plainProse(framework.description) || plainProse(framework.purpose);
    case 'level':
      return plainProse(page.level.statement) || plainProse(page.level.intro);
    case 'track':
      return (tracks.find(({ track }) => track.id === page.track.id)?.levels ?? [])
        .map(levelName)
        .join(' · ');
    case 'growth':
      return followed(framework, page.subject).map(levelName).join(' · ');
    case 'glossary':
      return (framework.glossary ?? []).map(({ term }) => term).join(' · ');
    case 'search':
      return framework.themes.map(({ title }) => title).join(' · ');
    case 'compare':
    case 'sheet':
    case 'former-page':
      return stepLevels(paths, page.kind === 'former-page' ? page.now : page)
        .map(levelName)
        .join(' · ');
    case 'former':
      return page.former.heir ? levelName(page.former.heir) : '';
    case 'changes':
      return (framework.changes ?? []).map(({ title }) => title).join(' · ') || strings.changes;
  }
}

/** The levels that have something of a theme or a strand. */
function followed(framework: Framework, { kind, of }: GrowthSubject): readonly Level[] {
  const steps = growthOf(framework, { [kind]: of.id }).ways.flatMap(({ steps }) => steps);
  return steps.filter(({ sections }) => sections.length > 0).map(({ level }) => level);
}

/** Cuts a text off between two words. */
function cut(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): string {
  return `<${tag}${attributesText(attributes)}>`;
}
