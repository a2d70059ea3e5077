/** A piece of HTML that folds text away. */
export type DisclosurePart =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'summary'; readonly value: string };

const TAGS =
  /\s*(?:(?<open><details(?: open(?:="")?)? ?>)|(?<close><\/details>)|<summary>(?<summary>(?:[^<>]|<\/?(?:b|strong|i|em)>)*)<\/summary>)\s*/iy;

/**
 * Reads HTML that consists of `<details>`, `<summary>` and their ends alone, as exact tokens.
 *
 * @returns `undefined` if there is anything else in it
 */
export function readDisclosure(html: string): readonly DisclosurePart[] | undefined {
  const parts: DisclosurePart[] = [];
  TAGS.lastIndex = 0;
  while (TAGS.lastIndex < html.length) {
    const groups = TAGS.exec(html)?.groups;
    if (!groups) return undefined;
    if (groups['open']) parts.push({ type: 'open' });
    else if (groups['close']) parts.push({ type: 'close' });
    else parts.push({ type: 'summary', value: withoutTags(groups['summary'] ?? '') });
  }
  return parts;
}

function withoutTags(summary: string): string {
  return summary
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
