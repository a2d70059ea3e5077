import { type Html, htmlText } from '../../formats/html.ts';
import { anchorOf } from '../../model/names/anchors.ts';
import type { GrowthRequest } from '../../model/strands/growth.ts';
import type { Framework, Language, Level, LinkTarget } from '../../model/types.ts';
import type { Strings } from '../../strings/strings.ts';
import { toAddress } from './content/address.ts';
import { type ComparedCell, type ComparedRow, comparisonOf } from './content/comparison.ts';
import { growthNodes } from './content/growth.ts';
import { levelNodes } from './content/level.ts';
import { type Node, type Phrase, paragraph, strong, text } from './content/tree.ts';

type Tag =
  | 'article'
  | 'section'
  | `h${2 | 3 | 4}`
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'pre'
  | 'code'
  | 'em'
  | 'strong'
  | 'a'
  | 'br'
  | 'span'
  | 'bdi'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

type Piece = Html<Tag>;

/** What a piece of HTML has to know of the page that it is on. */
interface Page {
  /** The language around it; what is in the same needs no attributes. */
  readonly language: Language | undefined;
  /** Returns the address of a link, or `undefined` if its target is not on the page. Then only its text stays. */
  readonly hrefTo: (target: LinkTarget) => string | undefined;
}

/** A level as a fragment of HTML: no class, no style, no script, and nothing that is not on the page is linked to. */
export function levelHtml(level: Level, strings: Strings): string {
  return articleHtml(levelNodes(level, strings), { language: level.language, hrefTo: within(level) });
}

/** A theme or a strand through the levels as a fragment of HTML. */
export function growthHtml(framework: Framework, request: GrowthRequest, strings: Strings): string {
  return articleHtml(growthNodes(framework, request, strings), {
    language: framework.language,
    hrefTo: toAddress,
  });
}

function articleHtml(nodes: readonly Node[], page: Page): string {
  return htmlText<Tag>([{ tag: 'article', attributes: { ...page.language }, children: blocks(nodes, page) }]);
}

/** Levels compared as a fragment of HTML: what the higher ones add, and a table with a column for each. */
export function comparisonHtml(framework: Framework, levels: readonly Level[], strings: Strings): string {
  const comparison = comparisonOf(framework, levels, strings);
  const language = levels[0]?.language;
  const page: Page = { language, hrefTo: toAddress };
  const cell = (nodes: readonly Node[], colspan?: string): Piece => ({
    tag: 'td',
    attributes: { colspan },
    children: blocks(nodes, page),
  });
  const row = (...children: readonly Piece[]): Piece => ({ tag: 'tr', children });
  const width = String(levels.length);
  return htmlText<Tag>([
    {
      tag: 'section',
      attributes: { ...language },
      children: [
        ...blocks([...comparison.stepNotes, paragraph(...comparison.summary)], page),
        {
          tag: 'table',
          children: [
            { tag: 'caption', children: inlines([comparison.title], page) },
            {
              tag: 'thead',
              children: [
                row(
                  ...comparison.levels.map(
                    ({ name }): Piece => ({ tag: 'th', attributes: { scope: 'col' }, children: [name] }),
                  ),
                ),
              ],
            },
            ...(comparison.levels.some(({ lead }) => lead.length > 0)
              ? [
                  {
                    tag: 'tbody',
                    children: [row(...comparison.levels.map(({ lead }) => cell(lead)))],
                  } as const,
                ]
              : []),
            // a header over the cells and not beside them leaves them more room
            ...comparison.rows.map(
              (each): Piece => ({
                tag: 'tbody',
                children: [
                  row({
                    tag: 'th',
                    attributes: { scope: 'rowgroup', colspan: width },
                    children: inlines(headerOf(each), page),
                  }),
                  ...each.lines.flatMap(({ name, same, cells }) => [
                    ...(name ? [row(cell([paragraph(name)], width))] : []),
                    row(
                      ...(same
                        ? cells.map((shared) => cell([paragraph(same), ...cellNodes(shared)], width))
                        : cells.map((own) => cell(cellNodes(own)))),
                    ),
                  ]),
                ],
              }),
            ),
          ],
        },
      ],
    },
  ]);
}

function headerOf({ name, notes }: ComparedRow): Phrase[] {
  return [name, ...notes.flatMap((note): Phrase[] => [{ type: 'break' }, note])];
}

function cellNodes(cell: ComparedCell | undefined): Node[] {
  if (!cell) return [];
  return [...(cell.title === undefined ? [] : [paragraph(strong(text(cell.title)))]), ...cell.nodes];
}

/** The links of a level that is alone on its page. */
function within(level: Level): Page['hrefTo'] {
  const anchors = new Map(level.sections.map((section) => [section.id, anchorOf(level, section)]));
  return (target) => {
    if (target.kind === 'url') return target.href;
    if (target.kind !== 'level' || target.level !== level.id) return undefined;
    const anchor = target.section === undefined ? level.id : anchors.get(target.section);
    return anchor === undefined ? undefined : `#${anchor}`;
  };
}

function blocks(nodes: readonly Node[], page: Page): Piece[] {
  return nodes.map((node) => block(node, page));
}

function block(node: Node, page: Page): Piece {
  switch (node.type) {
    case 'heading':
      return {
        tag: `h${(node.rank + 1) as 2 | 3 | 4}`,
        attributes: { id: node.id },
        children: inlines(node.children, page),
      };
    case 'paragraph':
      return { tag: 'p', children: inlines(node.children, page) };
    case 'list':
      return {
        tag: node.ordered ? 'ol' : 'ul',
        children: node.items.map((item) => ({ tag: 'li', children: itemPieces(item, page) })),
      };
    case 'quote':
      return { tag: 'blockquote', children: blocks(node.children, page) };
    case 'code':
      return { tag: 'pre', children: [{ tag: 'code', children: [node.value] }] };
  }
}

/** A paragraph first reads as a line, without the paragraph's space. */
function itemPieces([first, ...rest]: readonly Node[], page: Page): Piece[] {
  if (first?.type !== 'paragraph') return blocks(first ? [first, ...rest] : [], page);
  return [...inlines(first.children, page), ...blocks(rest, page)];
}

function inlines(phrases: readonly Phrase[], page: Page): Piece[] {
  return phrases.flatMap((phrase) => inline(phrase, page));
}

function inline(phrase: Phrase, page: Page): readonly Piece[] {
  switch (phrase.type) {
    case 'text':
      return [phrase.value];
    case 'code':
      return [{ tag: 'code', children: [phrase.value] }];
    case 'break':
      return [{ tag: 'br', children: [] }];
    case 'emphasis':
      return [{ tag: 'em', children: inlines(phrase.children, page) }];
    case 'strong':
      return [{ tag: 'strong', children: inlines(phrase.children, page) }];
    case 'link': {
      const href = page.hrefTo(phrase.to);
      const children = inlines(phrase.children, page);
      return href === undefined ? children : [{ tag: 'a', attributes: { href }, children }];
    }
    case 'words': {
      const { language } = phrase;
      const children = inlines(phrase.children, { ...page, language });
      if (isSame(language, page.language)) return children;
      return [{ tag: 'span', attributes: { ...language }, children }];
    }
    case 'name': {
      // without a language of its own it is in whatever the framework is written in, and not in that of the words
      const attributes = isSame(phrase.language, page.language) ? {} : { lang: phrase.language?.lang ?? '' };
      return [{ tag: 'bdi', attributes, children: [phrase.value] }];
    }
  }
}

/** Whether two languages are pronounced and laid out alike, as British English and English are. */
function isSame(one: Language | undefined, other: Language | undefined): boolean {
  if (!one || !other) return one === other;
  return one.dir === other.dir && one.lang.split('-')[0] === other.lang.split('-')[0];
}
