import { GENERATED_NOTE } from '../../../formats/generated.ts';
import { attributesText, escape } from '../../../formats/html.ts';
import type { PageOf } from './address.ts';
import type { Site } from './site.ts';

/** The file that tells search engines which pages there are. */
export const SITEMAP = 'sitemap.xml';

/** Whether search engines may show a page: one for everyone, of something that is there today. */
export function isForSearchEngines({ framework }: Pick<Site, 'framework'>, page: PageOf): boolean {
  return framework.audience === 'everyone' && page.kind !== 'former' && page.kind !== 'former-page';
}

/**
 * The addresses of pages, for search engines. It gives no days: a page does not know when it changed last.
 *
 * @param baseUrl where the site will be found
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapText({ fileOf, between }: Site, pages: readonly PageOf[], baseUrl: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${GENERATED_NOTE} -->`,
    `<urlset${attributesText({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })}>`,
    ...pages.map((page) => `<url><loc>${escape(baseUrl + between('', fileOf(page)))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
