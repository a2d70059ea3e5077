import { readFile } from 'node:fs/promises';
import type { Heading } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { hasPages, LEVEL, levelInFrame, published, WELL } from './frame.ts';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { lacking, wordsOf } from './words.ts';
import { workshop } from './workshop.ts';

recipe('docs/hosts/notion.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  it('makes pages and Markdown', () => {
    run(ask('Make it', 'sh')[0]);
    run(ask('Text instead of a frame', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
    run('rm -r site l2.md');
    run(ask('Keep it current', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
  });

  it('shows the address in a frame', async () => {
    const [address] = ask('Paste it', 'text');
    const html = `<!doctype html><title>Notes</title><iframe width="700" height="600"></iframe>`;
    const opened = await open({
      address: 'https://www.notion.so/notes',
      html: html.replace('<iframe', `<iframe src="${address.replace('&', '&amp;')}"`),
      servers: published(path('site')),
    });
    expect(await levelInFrame(opened)).toEqual(WELL);
  });

  it('tells what the link shows before it is opened', async () => {
    const page = await readFile(path(`site/levels/${LEVEL}.html`), 'utf8');
    expect(page).toContain('<meta property="og:title" content="L2: DevOps Support Engineer">');
    expect(page).toContain(`<meta property="og:url" content="https://levels.example/levels/${LEVEL}.html">`);
  });

  it('writes Markdown that says the same', async () => {
    const tree = fromMarkdown(await readFile(path('l2.md'), 'utf8'));
    expect(lacking(tree.children.map((node) => toString(node)).join('\n'), wordsOf(LEVEL))).toEqual([]);
  });

  it.each(framework.levels.map(({ id }) => id))('writes %s without what Notion lacks', (id) => {
    const [command] = ask('Text instead of a frame', 'sh');
    run(command.replace('L2', id));
    const tree = fromMarkdown(run('cat l2.md'));
    const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter(({ depth }) => depth > 3)).toEqual([]);
    const types = new Set(tree.children.map(({ type }) => type));
    for (const type of ['html', 'table', 'thematicBreak'] as const) expect(types).not.toContain(type);
  });
});
