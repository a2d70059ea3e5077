import { posix } from 'node:path';
import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent } from 'mdast';
import type { Change } from './tree.ts';

/** Where a Markdown text stands. */
export interface Place {
  /** The path of its file. */
  readonly path: string;
  /** The paths of the documents in its folder. */
  readonly paths: readonly string[];
  /** The addresses that link references stand for. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** Something that we show otherwise than remark-react, by intention. */
export interface Difference {
  readonly name: string;
  readonly why: string;
  /** Makes of the reference's Markdown tree one in which it is as we show it. The differences apply one after another. */
  readonly change: (place: Place) => Change;
}

const always = (change: Change) => () => change;
const text = (value: string): Nodes => ({ type: 'text', value });
const inPhrase = (parent: Nodes) =>
  ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(
    parent.type,
  );

/** All that we show otherwise, in the order in which it applies. */
export const differences: readonly Difference[] = [
  {
    name: 'HTML comments are left out',
    why: 'They were not meant for readers.',
    change: always((node) =>
      node.type === 'html'
        ? [{ ...node, value: node.value.replaceAll(/<!--(?:-?>|.*?-->)/gs, '') }]
        : undefined,
    ),
  },
  {
    name: '<br> is a line break',
    why: 'Authors of tables and lists write it; it is the one tag that the model knows.',
    change: always((node, parent) =>
      node.type === 'html' && /^<br ?\/?>$/i.test(node.value.trim())
        ? inPhrase(parent)
          ? [{ type: 'break' }]
          : []
        : undefined,
    ),
  },
  {
    name: 'HTML of nothing but tags is its descriptions',
    why: 'Readers would see markup and no word of the author.',
    change: always((node, parent) => {
      if (node.type !== 'html' || inPhrase(parent) || !/^(?:\s*<[^<>]*>)+\s*$/.test(node.value))
        return undefined;
      const descriptions = [...node.value.matchAll(/\salt="([^"<>]*)"/g)].map(([, alt]) => alt);
      const children = [text(descriptions.join(' ')) as PhrasingContent];
      return descriptions.length > 0 ? [{ type: 'paragraph', children }] : [];
    }),
  },
  {
    name: 'images in HTML are their description',
    why: 'No page of ours loads anything from elsewhere.',
    change: always((node, parent) => {
      if (node.type !== 'html' || !inPhrase(parent) || !/^<img\b[^<>]*>$/i.test(node.value.trim()))
        return undefined;
      const [, alt = ''] = /\salt="([^"<>]*)"/.exec(node.value) ?? [];
      return [text(alt)];
    }),
  },
  {
    name: 'raw HTML is text',
    why: 'Nothing that an author writes may become a tag, and no word may be lost.',
    change: always((node, parent) => {
      if (node.type !== 'html') return undefined;
      return inPhrase(parent)
        ? [text(node.value)]
        : [{ type: 'paragraph', children: [text(node.value.trim()) as PhrasingContent] }];
    }),
  },
  {
    name: 'images are their description',
    why: 'No page of ours loads anything from elsewhere.',
    change: always((node) =>
      node.type === 'image' || node.type === 'imageReference' ? [text(node.alt ?? '')] : undefined,
    ),
  },
  {
    name: 'links have no title',
    why: 'Hardly anybody ever sees one.',
    change: always((node) =>
      node.type === 'link' || node.type === 'definition' ? [{ ...node, title: null }] : undefined,
    ),
  },
  {
    name: 'links that lead nowhere are their text',
    why: 'An address is kept if it is a web or mail address without a password in it, or names a document of the folder.',
    change: (place) => (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
      return isKept(addressOf(node, place), place) ? undefined : node.children;
    },
  },
  {
    name: 'a backslash in an address is a slash',
    why: 'Browsers read it so in some places and not in others; the model holds what it comes to.',
    change: always((node) => {
      if (node.type !== 'link' && node.type !== 'definition') return undefined;
      const hasBackslash = node.url.includes('\\') && URL.canParse(node.url);
      return hasBackslash ? [{ ...node, url: new URL(node.url).href }] : undefined;
    }),
  },
  {
    name: 'links between documents lead to the document',
    why: 'Each form of output has its own address for a place in one; here it is the name of the file alone.',
    change: (place) => (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return undefined;
      const document = documentAt(node.url, place);
      return document === undefined ? undefined : [{ ...node, url: encodeURIComponent(document) }];
    },
  },
  {
    name: 'headings are bold lines',
    why: 'Text of a section has no headings of its own.',
    change: always((node) =>
      node.type === 'heading'
        ? [
            {
              type: 'paragraph',
              children: isBlank(node) ? [] : [{ type: 'strong', children: node.children }],
            },
          ]
        : undefined,
    ),
  },
  {
    name: 'struck text keeps its marks',
    why: 'The model has no such text; without the marks it would say that it holds.',
    change: always((node) =>
      node.type === 'delete' ? [text('~~'), ...node.children, text('~~')] : undefined,
    ),
  },
  {
    name: 'check boxes are left out',
    why: 'Expectations are no checklist.',
    change: always((node) => (node.type === 'listItem' ? [{ ...node, checked: null }] : undefined)),
  },
  {
    name: 'footnotes are paragraphs',
    why: 'The model has none; each stands where its author wrote it, and the mark tells which it is.',
    change: always((node) => {
      if (node.type === 'footnoteReference') return [text(markOf(node))];
      if (node.type !== 'footnoteDefinition') return undefined;
      return [{ type: 'paragraph', children: [text(markOf(node)) as PhrasingContent] }, ...node.children];
    }),
  },
  {
    name: 'tables are lists of their rows',
    why: 'The model has none, and a narrow page has no room for one.',
    change: always((node) => {
      if (node.type !== 'table') return undefined;
      const rows = node.children.map(({ children }) => {
        const cells = children.filter((cell) => !isBlank(cell)).map((cell) => cell.children);
        return cells.flatMap((cell, index) =>
          index === 0 ? cell : [text(' | ') as PhrasingContent, ...cell],
        );
      });
      return [
        {
          type: 'list',
          children: rows.map((children) => ({
            type: 'listItem',
            children: [{ type: 'paragraph', children }],
          })),
        },
      ];
    }),
  },
  {
    name: 'thematic breaks are left out',
    why: 'They say nothing that sections do not say.',
    change: always((node) => (node.type === 'thematicBreak' ? [] : undefined)),
  },
  {
    name: 'code has no language',
    why: 'Nothing colours it.',
    change: always((node) => (node.type === 'code' ? [{ ...node, lang: null }] : undefined)),
  },
  {
    name: 'ordered lists begin at 1',
    why: 'The model keeps their order, not their numbers.',
    change: always((node) => (node.type === 'list' ? [{ ...node, start: null }] : undefined)),
  },
  {
    name: 'line ends are spaces',
    why: 'That is what a browser makes of them.',
    change: always((node) =>
      node.type === 'text' ? [text(node.value.replaceAll(/\s*\n\s*/g, ' '))] : undefined,
    ),
  },
  {
    name: 'empty paragraphs are left out',
    why: 'Nothing is in them when an image without a description or a comment is gone.',
    change: always((node) => (node.type === 'paragraph' && isBlank(node) ? [] : undefined)),
  },
  {
    name: 'lists are neither tight nor loose',
    why: 'The first paragraph of an item stands without an element of its own, as in most tight lists; every other has one.',
    change: always((node) => {
      if (node.type === 'list') return [{ ...node, spread: true }];
      if (node.type !== 'listItem') return undefined;
      const first = node.children.find(({ type }) => type !== 'definition');
      if (first?.type !== 'paragraph') return undefined;
      const unwrap = (child: Nodes): readonly Nodes[] => (child === first ? first.children : [child]);
      return [{ ...node, children: node.children.flatMap(unwrap) } as Nodes];
    }),
  },
];

/** Examples that the reference does not read as we do, by name, with the reason. */
export const exceptions: ReadonlyMap<string, string> = new Map([
  [
    'example 163',
    'Its <Warning> is a component of a site generator, whose content is a note; the reference shows the tags.',
  ],
  [
    'example 354',
    'Since CommonMark 0.31, symbols such as £ count as punctuation beside *; remark-parse 10 is older.',
  ],
]);

function isBlank(node: { readonly children: readonly PhrasingContent[] }): boolean {
  return node.children.every((child) => child.type === 'text' && child.value === '');
}

function markOf({ label, identifier }: FootnoteReference | FootnoteDefinition): string {
  return `[${label ?? identifier}]`;
}

function addressOf(node: Nodes, { definitions }: Place): string {
  return node.type === 'linkReference'
    ? (definitions.get(node.identifier) ?? '')
    : 'url' in node
      ? node.url
      : '';
}

function isKept(address: string, place: Place): boolean {
  if (documentAt(address, place) !== undefined) return true;
  if (!/^(?:https?:\/\/[^\\/]|mailto:[^/])/i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** The document of the folder that an address names, if any. */
function documentAt(address: string, { path, paths }: Place): string | undefined {
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return undefined;
  const named = decode(address.replace(/[?#].*/s, ''));
  const other = posix.join(posix.dirname(path), named);
  return named === '' ? path : paths.find((path) => path.toLowerCase() === other.toLowerCase());
}

/** Reads percent signs in an address where they can be read. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
