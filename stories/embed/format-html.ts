/** What stays as it stands within its line. */
const KEPT = new Set(['a', 'bdi', 'br', 'code', 'del', 'em', 'hr', 'pre', 'span', 'strong', 'sub', 'sup']);
const TOKENS = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g;
const LINE = 110;

/**
 * HTML with a line for each block, its text and the blocks inside it indented. Space is added around blocks alone, where it
 * shows nowhere.
 */
export function formatHtml(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  let text = '';
  /** The place of a block's first line, while nothing else has come after it. */
  let opened = -1;
  const endLine = () => {
    if (text.trim()) lines.push('  '.repeat(depth) + text.trim());
    text = '';
  };
  for (const [token, closes, tag = ''] of html.matchAll(TOKENS)) {
    if (!tag || KEPT.has(tag)) {
      text += token;
    } else if (!closes) {
      endLine();
      opened = lines.push('  '.repeat(depth) + token) - 1;
      depth += 1;
    } else {
      const whole = `${lines.at(-1)}${text.trim()}${token}`;
      if (opened === lines.length - 1 && whole.length <= LINE) {
        lines.splice(opened, 1, whole);
        text = '';
        depth -= 1;
      } else {
        endLine();
        depth -= 1;
        lines.push('  '.repeat(depth) + token);
      }
      opened = -1;
    }
  }
  endLine();
  return lines.join('\n');
}

/** Text as HTML writes it, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
