import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compileExamples } from '../../.storybook/markdown-examples.ts';
import { OnGitHost } from '../../stories/docs/git-host/OnGitHost.tsx';
import { fromRoot } from '../root.ts';

/** The page of a document beside others, each with the text that is given. */
function shown(body: string, others: Readonly<Record<string, string>> = {}, frontMatter = {}): string {
  const file = { path: 'L1 A.md', text: '', frontMatter, body };
  const rest = Object.entries(others).map(([path, body]) => ({ path, text: '', frontMatter: {}, body }));
  const html = renderToStaticMarkup(<OnGitHost file={file} files={[file, ...rest]} idPrefix="p-" />);
  return /<div class="git-host-body">(.*)<\/div><\/details>$/s.exec(html)?.[1] ?? html;
}

describe('a document as a Git host shows it', () => {
  it('has its headings below those of the page, with anchors that no other document has', () => {
    expect(shown('# A b\n\n###### C')).toBe(
      '<h3 id="p-L1 A.md--a-b" class="git-host-h1">A b</h3>\n<h6 id="p-L1 A.md--c" class="git-host-h6">C</h6>',
    );
  });

  it('leaves out no step where its title stands in the front matter', () => {
    expect(shown('## A\n\n### B').match(/<h\d|class="[^"]*"/g)).toEqual([
      '<h3',
      'class="git-host-h2"',
      '<h4',
      'class="git-host-h3"',
    ]);
  });

  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['mailto:kim@example.org', 'mailto:kim@example.org'],
    ['#b-c', '#p-L1%20A.md--b-c'],
    ['#no-such', '#p-L1%20A.md'],
    ['./README.md', '#p-README.md'],
    ['README.md#tracks', '#p-README.md--tracks'],
    ['L1%20A.md', '#p-L1%20A.md'],
  ])('leads a link to %s to %s', (address, href) => {
    const html = shown(`# B c\n\n[x](${address})`, { 'README.md': '# A\n\n## Tracks' });
    expect(/ href="([^"]*)"/.exec(html)?.[1]).toBe(href);
  });

  it.each(['readme.md', 'gone.md', 'javascript:alert(1)', 'data:text/html,x', '//%', '%'])(
    'leads a link to %s nowhere',
    (address) => {
      expect(shown(`[x](<${address}>)`, { 'README.md': '# A' })).toBe('<p><a>x</a></p>');
    },
  );

  it('shows front matter as a table, with what is in it', () => {
    const html = shown('b', {}, { title: '<i>', themes: ['craft', 'people'], tracks: { ic: 'Engineers' } });
    expect(html).toContain(
      '<th scope="col">title</th><th scope="col">themes</th><th scope="col">tracks</th>',
    );
    expect(html).toContain('<td>&lt;i&gt;</td>');
    expect(html).toContain('<td>craft</td><td>people</td>');
    expect(html).toContain('<th scope="col">ic</th></tr></thead><tbody><tr><td>Engineers</td>');
  });

  it.each([
    [
      '<details>\n<summary>S</summary>\n\n- a\n\n</details>\n\nb',
      /^<details>.*<summary>S<\/summary>.*<li>a<\/li>.*<\/details>\s*<p>b<\/p>$/s,
    ],
    [
      '- a\n\n  <details><summary>S</summary>\n\n  c\n\n  </details>\n\nb',
      /<li>.*<details>.*<p>c<\/p>.*<\/details>.*<\/li>.*<p>b<\/p>$/s,
    ],
    ['<details>\n\na', /^<details>\s*<p>a<\/p>\s*<\/details>$/],
    ['</details>\n\na', /^\s*<p>a<\/p>$/],
    ['a<br>b', /^<p>a<br\/>\s*b<\/p>$/],
    ['| a |\n| - |\n| b<br>c |', /<td>b<br\/>\s*c<\/td>/],
  ])('makes elements of the tags in %j', (markdown, html) => {
    expect(shown(markdown)).toMatch(html);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '<details onclick="alert(1)" open>\n\nc\n\n</details>',
    '<!-- <details> -->',
    '<iframe src="https://example.org"></iframe>',
    '<br onclick="alert(1)">',
  ])('lets nothing else of HTML through: %s', (markdown) => {
    expect(shown(markdown)).not.toMatch(/<(?:script|img|iframe|b|details|br)\b|onclick|onerror|src=/);
  });
});

it.each(Object.entries(await compileExamples(fromRoot('stories/docs/examples'))))(
  'has each line of the example %s once',
  (_name, { files }) => {
    for (const file of files) {
      const html = renderToStaticMarkup(<OnGitHost file={file} files={files} idPrefix="p-" />);
      const words = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu)?.sort();
      const written = file.text.replace(/\]\([^)]*\)/g, ']').replace(/<\/?(?:details|summary|br)>/g, ' ');
      const seen = html
        .replace(/<summary class="git-host-name">[^<]*<\/summary>/, '')
        .replace(/<[^>]*>/g, ' ');
      expect(words(seen)).toEqual(words(written));
    }
  },
);
