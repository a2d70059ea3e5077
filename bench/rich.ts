import type { Level } from './documents.ts';

/** A piece of text with its marks, as the Markdown parsers have it. */
export interface Rich {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Rich[];
}

function toMarkdown(nodes: readonly Rich[]): string {
  return nodes
    .map(({ type, value = '', children = [] }) => {
      const mark = type === 'emphasis' ? '*' : '';
      return mark + value + toMarkdown(children) + mark;
    })
    .join('');
}

/** What a tool wrote for a level, where it is made of such texts. */
export interface RichLevel {
  readonly title: string;
  readonly statement: readonly Rich[];
  readonly sections: readonly { readonly title: string; readonly bullets: readonly (readonly Rich[])[] }[];
}

/** Turns a level that a tool wrote back into what was generated. */
export function toLevel({ title, statement, sections }: RichLevel): Level {
  return {
    title,
    statement: toMarkdown(statement),
    sections: sections.map(({ title, bullets }) => ({ title, bullets: bullets.map(toMarkdown) })),
  };
}
