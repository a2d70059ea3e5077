import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Heading, Link, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../root.ts';
import { filesOf, read } from '../sources.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

const SHAPE = [
  'The form',
  'Make it',
  'Paste it',
  'Ask the administrator for',
  'Keep it current',
  'When it is refused',
  'Where this is documented',
];

const files = filesOf('docs', /\.md$/);
const hosts = files.filter((file) => !file.endsWith('README.md'));

const within = (node: Root | RootContent): RootContent[] =>
  'children' in node ? node.children.flatMap((child) => [child, ...within(child)]) : [];
const nodesOf = (file: string) => within(fromMarkdown(read(file)));
const headingsOf = (file: string) => nodesOf(file).filter((node): node is Heading => node.type === 'heading');

/** The anchors that a Git host gives to headings. */
function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  return headingsOf(file).map((heading) => slugger.slug(toString(heading)));
}

describe.each(hosts)('%s', (file) => {
  it('has the shape of every recipe', () => {
    const headings = headingsOf(file).filter(({ depth }) => depth === 2);
    expect(headings.map((heading) => toString(heading))).toEqual(SHAPE);
  });

  it('has tests that run its snippets', () => {
    const tests = file.replace(/^docs.(.*)\.md$/, 'test/docs/recipes/$1.test.ts');
    expect(read(tests)).toContain(`recipe('${file.replace(/^docs./, '')}'`);
  });

  it('stands in the table of hosts', () => {
    expect(read('docs/README.md')).toContain(`](${file.replace(/^docs./, '')})`);
  });
});

it.each([...files, 'README.md'])('%s links to files and headings that are there', (file) => {
  const links = nodesOf(file).filter((node): node is Link => node.type === 'link');
  const local = links.map(({ url }) => url).filter((url) => !/^[a-z]+:/.test(url));
  const broken = local.filter((url) => {
    const [path = '', fragment] = url.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(fromRoot(target))) return true;
    return fragment !== undefined && !anchorsOf(target).includes(fragment);
  });
  expect(broken).toEqual([]);
});

recipe('README.md', (ask) => {
  const { run } = workshop();

  it('finds no mistake in documents that have none', () => {
    expect(() => run(ask('Before any of them', 'sh')[0])).not.toThrow();
  });

  it('finds one', () => {
    run('printf "> I bake.\\n" > framework/L9-Baker.md');
    expect(() => run(ask('Before any of them', 'sh')[0])).toThrow('Command failed');
  });
});
