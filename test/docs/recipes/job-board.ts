/** The tags that job boards keep; they take every other one away, and every attribute. */
const KEPT = new Set(['p', 'ul', 'li', 'strong', 'em', 'br', 'h3']);

/** What a job board keeps of HTML. */
export function sanitised(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<(\/?)([a-z][\w-]*)[^>]*>/gi, (_, end: string, name: string) =>
      KEPT.has(name.toLowerCase()) ? `<${end}${name.toLowerCase()}>` : '',
    );
}
