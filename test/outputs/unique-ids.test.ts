import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler.ts';
import { framework } from '../../src/data.ts';
import { pathsOf } from '../../src/model/tracks/paths.ts';
import type { Framework } from '../../src/model/types.ts';
import { LEVELS_FORMATS } from '../../src/outputs/levels/formats.ts';
import { enSheet as en } from '../../src/strings/en.ts';
import { compileFiles } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';
import { pagesOf } from './framework/emitted.ts';

const FIXTURES = fromRoot('test/fixtures');

/** Headings that would meet each other, and every id that pages and components give of their own. */
const OWN = ['main', 'page', 'levels', 'journey', 'principles', 'next', 'compare', 'matrix', 'steps']
  .flatMap((word) =>
    ['content', 'tracks', 'around', 'by-track', 'title', 'picture', 'ic', 'l1', 'l2'].map(
      (end) => `${word} & ${end}`,
    ),
  )
  .concat('Quality', 'Main', 'Journey & Title', 'L2', 'L1 & L2');

const CLASHES = {
  'README.md': [
    '# Bakery',
    ...OWN.map((title) => `## ${title}\n\nText.`),
    `## How we work\n\n${OWN.map((title) => `- **${title}**: we bake.`).join('\n')}`,
    '## Quality\n\nOnce more.',
  ].join('\n\n'),
  'L1.md': `# L1: Baker\n\n${OWN.map((title) => `## ${title}\n\n- ${title}`).join('\n\n')}\n`,
  'L2.md': `# L2: Cook\n\n${OWN.map((title) => `## ${title}\n\n- ${title}`).join('\n\n')}\n`,
  'quality.md': '# Quality\n\nA text beside the levels.\n\n## Ways to grow\n\nTwo.\n',
};

/** Names of files that are ids of pages and components, too, or become those of other things with a part of their own. */
const NAMES = [
  'l1',
  'l1--bread',
  '-l2-',
  '🥖 l3',
  'next',
  'compare',
  'matrix',
  'steps',
  'journey',
  'principles',
];
const TITLES = ['Bread', 'L1', 'Compare', 'Title', '🥖 Bread', 'Bread & L1', '-'];

const NAMED_ALIKE = {
  'README.md': '# Bakery\n\n- **L1 to L2**: growing\n\n## Wares & Wishes\n\nText.\n',
  'wares.md': '# Wares\n\nA text beside the levels.\n\n## Wishes\n\nMore.\n',
  ...Object.fromEntries(
    NAMES.map((name, at) => {
      const sections = TITLES.map((title) => `## ${title}\n\n- ${title} of ${name}\n`);
      return [`${name}.md`, `# L${at + 1}: ${name}\n\n${sections.join('\n')}`];
    }),
  ),
};

async function everyFramework(): Promise<[string, Framework][]> {
  const names = (await readdir(FIXTURES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const compiled = await Promise.all(
    names.map(async ({ name }) => [name, (await compile(join(FIXTURES, name))).framework] as const),
  );
  const [clashing, alike] = await Promise.all([CLASHES, NAMED_ALIKE].map(wholly));
  return [
    ['our own', framework] as const,
    ['clashing', clashing] as const,
    ['named alike', alike] as const,
    ...compiled,
  ].flatMap(([name, framework]) => (framework ? [[name, framework]] : []));
}

async function wholly(files: Readonly<Record<string, string>>): Promise<Framework | undefined> {
  const { framework, diagnostics } = await compileFiles(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return framework;
}

/** The ids that a page has more than once. */
function repeated(html: string): string[] {
  const ids = [...html.matchAll(/<[a-z][^>]*? id="([^"]*)"/g)].map(([, id = '']) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

const frameworks = await everyFramework();

it.each(frameworks)('no page has an id twice: %s', (_, framework) => {
  const pages = [...pagesOf(framework)].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.map(([path, html]) => [path, repeated(html)]).filter(([, ids]) => ids?.length)).toEqual([]);
});

it.each(frameworks)('nor has what is exported as HTML: %s', async (_, framework) => {
  const next = pathsOf(framework).next;
  const write = await LEVELS_FORMATS.html.load();
  for (const level of framework.levels) {
    for (const levels of [
      [level] as const,
      ...(next.get(level.id) ?? []).map((each) => [level, each] as const),
    ]) {
      const html = write({ framework, levels: [...levels], strings: en, styles: undefined });
      expect([level.id, repeated(html)]).toEqual([level.id, []]);
    }
  }
});
