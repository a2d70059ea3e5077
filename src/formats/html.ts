/** A piece of HTML: a text, or an element of one of the given tags. */
export type Html<Tag extends string> = string | HtmlElement<Tag>;

/** An element, its attributes and what is in it. */
export interface HtmlElement<Tag extends string> {
  readonly tag: Tag;
  readonly attributes?: Attributes;
  readonly children: readonly Html<Tag>[];
}

/** The attributes that exported HTML has; none of them can run anything or change how a page looks. */
export type Attributes = Readonly<
  Partial<Record<'id' | 'lang' | 'dir' | 'href' | 'scope' | 'colspan', string | undefined>>
>;

/** Tags within a line; before and after any other, a line of the source may end. */
const INLINE: ReadonlySet<string> = new Set(['a', 'bdi', 'br', 'code', 'em', 'span', 'strong']);

/** Writes HTML as text. The only place where it becomes one, so that nothing is ever written without being escaped. */
export function htmlText<Tag extends string>(nodes: readonly Html<Tag>[]): string {
  let text = '';
  // looking at the end of the whole text would copy it each time
  let isInLine = false;
  const add = (part: string) => {
    if (part === '') return;
    text += part;
    isInLine = !part.endsWith('\n');
  };
  const breakLine = () => {
    if (isInLine) add('\n');
  };
  const write = (node: Html<Tag>) => {
    if (typeof node === 'string') {
      add(escape(node));
      return;
    }
    const { tag, attributes = {}, children } = node;
    const isBlock = !INLINE.has(tag);
    if (isBlock) breakLine();
    add(`<${tag}${attributesText(attributes)}>`);
    if (tag === 'br') return;
    for (const child of children) write(child);
    add(`</${tag}>`);
    if (isBlock) add('\n');
  };
  for (const node of nodes) write(node);
  breakLine();
  return text;
}

/** Attributes as written in a tag, escaped. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

/** What means something to a parser in a text; it would make a line feed of the last. Other characters stay as they are. */
const REFERENCES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\r', '&#13;'],
] as const;

/** A text as written between tags. */
export function escape(text: string): string {
  return REFERENCES.reduce(
    (escaped, [character, reference]) => escaped.replaceAll(character, reference),
    text,
  );
}
