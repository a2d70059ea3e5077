const INLINE = /^(?:a|code|em|strong)(?: |$)/;

/** What a page says of itself, between the words of the documents. */
const INTERFACE = /^(?:a .*className=self-link|summary )/;

/**
 * The lines of text in an outline, sorted: each with the inline elements in it and none of the blocks around it. A line of
 * code is a line as well.
 *
 * @param outline as `outline` makes it
 * @example ['Keep it ⟨em⟩hot⟨/em⟩']
 */
export function textLines(outline: readonly string[]): string[] {
  const lines: string[] = [];
  const open: { readonly indent: number; readonly name: string }[] = [];
  let line = '';
  let hasText = false;
  const openInlines = () => open.filter(({ name }) => INLINE.test(name));
  const endLine = () => {
    const tags = openInlines().map(({ name }) => tagOf(name));
    if (hasText) lines.push(trim(tags.reduceRight((line, { end }) => line + end, line)));
    line = tags.map(({ start }) => start).join('');
    hasText = false;
  };
  const close = (indent: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) {
      const { name } = open.at(-1) ?? { name: '' };
      if (!INLINE.test(name)) endLine();
      else line += tagOf(name).end;
      open.pop();
    }
  };
  let skipped = Number.POSITIVE_INFINITY;
  for (const entry of outline) {
    const name = entry.trimStart();
    const indent = entry.length - name.length;
    if (indent > skipped) continue;
    close(indent);
    skipped = INTERFACE.test(name) ? indent : Number.POSITIVE_INFINITY;
    if (skipped === indent) continue;
    if (name.startsWith('"')) {
      const text = JSON.parse(name) as string;
      // within a block of code alone, a browser keeps line ends
      const texts = open.some(({ name }) => name === 'pre') ? text.split('\n') : [text.replaceAll('\n', ' ')];
      for (const [index, text] of texts.entries()) {
        if (index > 0) endLine();
        line += text;
        hasText ||= text.trim() !== '';
      }
    } else {
      if (INLINE.test(name)) line += tagOf(name).start;
      else endLine();
      open.push({ indent, name });
    }
  }
  close(0);
  endLine();
  return lines.sort();
}

/** Brackets that no document has. */
function tagOf(name: string): { readonly start: string; readonly end: string } {
  return { start: `⟨${name}⟩`, end: `⟨/${name.replace(/ .*/, '')}⟩` };
}

/** Leaves out elements without text and the space at both ends, which no browser shows. */
function trim(line: string): string {
  const withoutSpace = (ends: string) => ends.replace(/(⟨[^⟩]*⟩)|\s+/g, '$1');
  return line
    .replace(/⟨\w+[^⟩]*⟩⟨\/\w+⟩/g, '')
    .replace(/^(?:⟨[^⟩]*⟩|\s)+/, withoutSpace)
    .replace(/(?:⟨[^⟩]*⟩|\s)+$/, withoutSpace);
}
