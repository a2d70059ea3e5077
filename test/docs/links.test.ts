import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot } from '../root.ts';
import { anchorsOf, localLinksOf } from './markdown.ts';
import { filesOf, read } from './sources.ts';

const pages = filesOf('docs', /\.md$/).map((path) => path.replaceAll('\\', '/'));
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...pages];

it.each(documents)('%s links to files and headings that are there', (document) => {
  const broken = localLinksOf(document).filter((url) => {
    const fragment = url.split('#')[1];
    const target = targetOf(url, document);
    if (!existsSync(fromRoot(target))) return true;
    return fragment !== undefined && !anchorsOf(target).includes(fragment);
  });
  expect(broken).toEqual([]);
});

it('every page can be reached from the README', () => {
  const reached = reachedFrom('README.md');
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

it('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(250);
});

/** The document and those that links lead to from it, one after the other. */
function reachedFrom(document: string): ReadonlySet<string> {
  const reached = new Set([document]);
  for (const path of reached) {
    if (!documents.includes(path)) continue;
    for (const url of localLinksOf(path)) reached.add(targetOf(url, path));
  }
  return reached;
}

function targetOf(url: string, from: string): string {
  const [path = ''] = url.split('#');
  return path === '' ? from : posix.join(posix.dirname(from), path);
}
