/**
 * The tags of `$allowedposttags` in WordPress that a level could have. For authors without `unfiltered_html` it takes away
 * every other tag, and leaves the text.
 */
const ALLOWED = new Set(
  'a article aside b blockquote br code details div em footer h1 h2 h3 h4 h5 h6 header i li ol p pre section span strong summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What WordPress keeps of HTML that such an author has written. */
export function sanitised(html: string): string {
  return html.replaceAll(/<\/?([a-z][\w-]*)[^>]*>/gi, (tag, name: string) =>
    ALLOWED.has(name.toLowerCase()) ? tag : '',
  );
}

/**
 * What WordPress makes of an address on a line of its own, where it does not know the site: it asks the page for its oEmbed,
 * keeps nothing but the frame, and shuts that off.
 */
export async function oembedded(address: string, get: (url: string) => Promise<string>): Promise<string> {
  const page = await get(address);
  const [link = ''] = /<link [^>]*type="application\/json\+oembed"[^>]*>/.exec(page) ?? [];
  const [, json = ''] = /href="([^"]*)"/.exec(link) ?? [];
  const { type, html } = JSON.parse(await get(json)) as { type: string; html: string };
  if (type !== 'rich') throw new Error(`WordPress filters rich embeds; this one is "${type}".`);
  const kept = html.replaceAll(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '');
  const [frame] = /<iframe.*?><\/iframe>/s.exec(kept) ?? [];
  if (frame === undefined) throw new Error('WordPress shows no embed without a frame.');
  return frame
    .replace(/ src="([^"]*)"/, ' src="$1#?secret=0123456789" data-secret="0123456789"')
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** A post in a theme whose styles reach for everything that stands in it. */
export function themed(content: string): string {
  return `<!doctype html><html lang="en"><head><title>Careers</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
      html { font-size: 62.5%; }
      body { margin: 0; font: 1.8rem/1.7 Georgia, serif; color: #333; background: #faf7f2; }
      .entry { max-inline-size: 72rem; margin: 0 auto; padding: 0 2rem; }
      .entry > * { margin-block: 2.4rem; }
      h1, h2, h3, h4 { color: red !important; text-transform: uppercase; letter-spacing: 0.2em; font-style: italic; }
      .entry h2, .entry h3 { border-block-end: 4px solid red; }
      .entry ul { list-style: square !important; padding: 5rem; }
      .entry li { color: red !important; font-size: 3rem; }
      .entry p { text-indent: 4rem; }
      .entry a { color: red; text-decoration: line-through; }
      .entry section, .entry header, .entry article { float: inline-start; inline-size: 50%; background: yellow; }
      iframe { max-inline-size: 100%; }
    </style></head>
    <body><main class="entry"><h1 class="entry-title">Careers</h1>
      <p>We say what we expect of each other.</p>${content}
      <p>Write to us.</p></main></body></html>`;
}
