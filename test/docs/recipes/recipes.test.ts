import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingsOf, localLinksOf } from '../markdown.ts';
import { filesOf, read } from '../sources.ts';
import { recipe, snippetsOf } from './recipe.ts';
import { workshop } from './workshop.ts';

const SHAPE = [
  'The form',
  'What search finds',
  'Make it',
  'Paste it',
  'Ask the administrator for',
  'Keep it current',
  'When it is refused',
  'Where this is documented',
];

const pages = filesOf('docs', /\.md$/).map((path) => path.replaceAll('\\', '/'));
const tests = filesOf('test/docs/recipes', /\.test\.ts$/).map(read);
const hosts = pages.filter((page) => dirname(page) === 'docs/hosts' && basename(page) !== 'README.md');

describe.each(hosts)('%s', (page) => {
  it('has the shape of every recipe', () => {
    const headings = headingsOf(page).filter(({ depth }) => depth === 2);
    expect(headings.map(({ text }) => text)).toEqual(SHAPE);
  });

  it('stands in the table of hosts', () => {
    expect(localLinksOf('docs/hosts/README.md')).toContain(basename(page));
  });
});

const withSnippets = ['README.md', ...pages].filter((page) => snippetsOf(page).length > 0);

it.each(withSnippets)('%s has tests that run its snippets', (page) => {
  expect(tests.filter((text) => text.includes(`recipe('${page}'`))).toHaveLength(1);
});

recipe('docs/hosts/README.md', (ask) => {
  const { run } = workshop();

  it('finds no mistake in documents that have none', () => {
    expect(() => run(ask('Before any of them', 'sh')[0])).not.toThrow();
  });

  it('finds one', () => {
    run('printf "%s\\n" --- "code: [L9" --- "# L9: Baker" > framework/L9-Baker.md');
    expect(() => run(ask('Before any of them', 'sh')[0])).toThrow('Command failed');
  });
});
