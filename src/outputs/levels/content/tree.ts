import type { Inline, Language, LinkTarget } from '../../../model/types.ts';

/**
 * A run of text within a line: what the model's rich text has, and the words of the interface with names out of the content
 * in them. The union is closed, as that of the model is, so that every format handles every case.
 */
export type Phrase =
  | Extract<Inline, { type: 'text' | 'code' | 'break' }>
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Phrase[] }
  | { readonly type: 'link'; readonly to: LinkTarget; readonly children: readonly Phrase[] }
  | { readonly type: 'words'; readonly language: Language; readonly children: readonly Phrase[] }
  | { readonly type: 'name'; readonly language: Language | undefined; readonly value: string };

/** A piece of an exported text that is on lines of its own; the blocks of the model are some of them. */
export type Node =
  | {
      readonly type: 'heading';
      /** 1 for a level or a comparison, 2 for what is in it, 3 for what is in that. */
      readonly rank: 1 | 2 | 3;
      /** The name of the place, where links may lead to it. */
      readonly id?: string;
      readonly children: readonly Phrase[];
    }
  | { readonly type: 'paragraph'; readonly children: readonly Phrase[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Node[])[] }
  | { readonly type: 'quote'; readonly children: readonly Node[] }
  | { readonly type: 'code'; readonly value: string };

/** A text as a phrase. */
export function text(value: string): Phrase {
  return { type: 'text', value };
}

/** Phrases as a paragraph. */
export function paragraph(...children: readonly Phrase[]): Node {
  return { type: 'paragraph', children };
}

/** Phrases as a heading. */
export function heading(rank: 1 | 2 | 3, ...children: readonly Phrase[]): Node {
  return { type: 'heading', rank, children };
}

/** What begins in bold. */
export function strong(...children: readonly Phrase[]): Phrase {
  return { type: 'strong', children };
}

/** A list with bullets, or nothing if there are no items. */
export function bullets(items: readonly (readonly Node[])[]): Node[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];
}
