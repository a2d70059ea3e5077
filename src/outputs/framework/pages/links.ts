/** A script of the pages: copies the address of a text whose link is followed. Links work where it does not run. */
import { serveTextLinks } from '../../../browser/text-links.ts';

const { lang, dir, dataset } = document.currentScript as HTMLElement;
const words = { language: { lang, dir: dir as 'ltr' | 'rtl' }, linkCopied: dataset['copied'] ?? '' };
serveTextLinks(document, () => words);
