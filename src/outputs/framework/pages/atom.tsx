// where the command is built, this is Preact's
import { renderToStaticMarkup } from 'react-dom/server';
import { Prose } from '../../../components/RichText/Prose.tsx';
import { GENERATED_NOTE } from '../../../formats/generated.ts';
import { attributesText, escape } from '../../../formats/html.ts';
import type { AnnouncedChange } from '../../../model/types.ts';
import type { Site } from './site.ts';

/** The file of the feed. */
export const ATOM = 'changes.atom';

/** What no XML may hold, however it is written. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * What the author has announced, as a feed.
 *
 * @param changes the newest first, at least one
 * @param baseUrl where the site will be found
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomText(site: Site, changes: readonly AnnouncedChange[], baseUrl: string): string {
  const { framework, words, fileOf, hrefFrom } = site;
  const page = baseUrl + fileOf({ kind: 'changes' });
  const hrefTo: ReturnType<typeof hrefFrom> = (target) =>
    target.kind === 'url' ? target.href : baseUrl + hrefFrom('')(target);
  const name = framework.organization || framework.title;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${GENERATED_NOTE} -->`,
    `<feed${attributesText({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': framework.locale })}>`,
    element('id', page),
    element('title', `${framework.title} · ${words.changes}`),
    element('updated', momentOf(changes[0])),
    `<author>${element('name', name)}</author>`,
    element('generator', 'career-levels'),
    link({ rel: 'self', type: 'application/atom+xml', href: baseUrl + ATOM }),
    link({ rel: 'alternate', type: 'text/html', href: page }),
    ...changes.flatMap((change) => {
      const address = `${page}#${encodeURIComponent(change.id)}`;
      return [
        '<entry>',
        element('id', address),
        element('title', change.title || change.date),
        element('updated', momentOf(change)),
        link({ rel: 'alternate', type: 'text/html', href: address }),
        element('content', renderToStaticMarkup(<Prose text={change.text} hrefTo={hrefTo} />), {
          type: 'html',
        }),
        '</entry>',
      ];
    }),
    '</feed>',
    '',
  ];
  return lines.join('\n').replace(NO_XML, '\ufffd');
}

/** The feed is the same whenever it is written, so a change is of the day that its author names. */
function momentOf(change: AnnouncedChange | undefined): string {
  return `${change?.date}T00:00:00Z`;
}

function element(tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return `<${tag}${attributesText(attributes)}>${escape(text)}</${tag}>`;
}

function link(attributes: Readonly<Record<string, string>>): string {
  return `<link${attributesText(attributes)}/>`;
}
