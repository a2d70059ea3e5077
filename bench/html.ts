import type { Level } from './documents.ts';

/** Reads title, statement, sections and bullets back from HTML that a tool wrote. */
export function levelOfHtml(html: string): Level {
  const [lead = '', ...sections] = html.split(/(?=<h2\b)/);
  return {
    title: textsOf(lead, 'h1')[0] ?? '',
    statement: textsOf(lead, 'blockquote')[0] ?? '',
    sections: sections.map((section) => ({
      title: textsOf(section, 'h2')[0] ?? '',
      bullets: textsOf(section, 'li'),
    })),
  };
}

function textsOf(html: string, name: string): string[] {
  const element = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'gs');
  return [...html.matchAll(element)].map(([, inner = '']) => toMarkdown(inner));
}

function toMarkdown(html: string): string {
  return html
    .replaceAll(/<\/?em>/g, '*')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
}
