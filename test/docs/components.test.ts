import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../stories/components.ts';
import { anatomies, voices } from '../../stories/docs/anatomies.ts';
import { readElements } from '../../stories/docs/elements.ts';
import { components as withStories } from '../stories/components.ts';
import { filesOf, read } from './sources.ts';

const components = Object.keys(COMPONENTS);

const sources = filesOf('src', /\.tsx?$/).map((path) => ({ path, text: read(path) }));

const pages = filesOf('stories/docs/components', /\.mdx$/);

/** Every folder of a component, offered or part of others: `src/components/LevelCard/`. */
const folders = [
  ...new Set(sources.flatMap(({ path }) => /^src\/(?:components|interactive)\/\w+\//.exec(path)?.[0] ?? [])),
];
const sheets = filesOf('src', /\.css$/).filter((path) =>
  /^src\/(?:components|interactive|elements)\//.test(path),
);
const elements = readElements(
  read('src/elements/define.ts'),
  filesOf('src/elements/classes', /Element\.tsx$/).map(read),
);

/** A page shows these within what it draws itself. */
const WITHOUT_ELEMENT = ['LevelLadder'];

it('knows the components of either entry', () => {
  expect(components).toEqual(expect.arrayContaining(['LevelCard', 'LevelPicker']));
});

/** What one place leaves out is a component that nobody finds there. */
describe.each(components)('%s', (name) => {
  const { stories = [], Component } = withStories.find((each) => each.name === name) ?? {};
  const tag = name.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

  it('has a folder, and stories under its name', () => {
    expect(folders.map((folder) => folder.split('/')[2])).toContain(name);
    expect(stories.length, `write stories/${name}.stories.tsx`).toBeGreaterThan(0);
    // an id of its own, so that addresses and pictures outlive a move in the sidebar
    expect(read(`stories/${name}.stories.tsx`)).toContain(`id: '${name.toLowerCase()}',\n  title: '${name}'`);
  });

  it('has a style sheet with its class', () => {
    const [sheet = ''] = sheets.filter((path) => path.endsWith(`${name}.css`));
    expect(sheet, `write ${name}.css beside ${name}.tsx`).not.toBe('');
    expect(read(sheet)).toMatch(new RegExp(`\\.${tag}\\b`));
  });

  it('has an element', () => {
    const hasElement = !WITHOUT_ELEMENT.includes(name);
    expect(
      elements.some((element) => element.tag === tag),
      `${hasElement ? 'add' : 'remove'} '${tag}' in ELEMENTS in src/elements/define.ts, or change WITHOUT_ELEMENT in this test`,
    ).toBe(hasElement);
  });

  it('has every part that its anatomy points at', () => {
    const { [name]: parts = [] } = anatomies;
    expect(parts, `name the parts of ${name} in the \`anatomy\` of its stories`).not.toEqual([]);
    const pointedAt = name === 'LevelCard' ? [...parts, ...voices] : parts;
    const drawn = new Set(stories.flatMap(({ args }) => (Component ? classesOf(Component, args) : [])));
    expect(pointedAt.map(({ className }) => className).filter((part) => !drawn.has(part))).toEqual([]);
  });

  it('has a page for designers: what it is for and not for, its anatomy, and what to do and not to do', () => {
    const path = `stories/docs/components/${name}.mdx`;
    expect(pages, `write ${path}`).toContain(path);
    const page = read(path);
    expect(page).toMatch(/^\*\*For\*\* [^]*^\*\*Not for\*\* /m);
    expect(page).toContain(`<Anatomy parts={anatomies.${name}}>`);
    expect(page).toContain('<DoDont\n');
  });

  it('is described by its use alone, up to the element that it renders', () => {
    const source = sources.find(
      ({ text }) => text.includes(`export function ${name}`) || text.includes(`export class ${name} `),
    );
    const [, comment = ''] =
      new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:function|class) ${name}\\b`).exec(
        source?.text ?? '',
      ) ?? [];
    expect(comment.replaceAll(/\s*\n \* ?/g, ' ').trim()).toMatch(/ Renders an? `<\w+>`[^.]*\.$/);
  });
});

it.each(folders)('%s is offered by an entry, or part of what is', (folder) => {
  const [, , name = ''] = folder.split('/');
  const users = sources.filter(({ path, text }) => !path.startsWith(folder) && text.includes(`/${name}/`));
  expect(
    components.includes(name) || users.length > 0,
    `export ${name} from src/index.ts or src/interactive/index.ts, or use it in another component`,
  ).toBe(true);
});

it.each(sheets)('%s is one of the style sheets of the package', (path) => {
  const imports = read('src/styles.css').match(/(?<=@import "\.\/)[^"]+/g) ?? [];
  expect(
    imports.filter((imported) => `src/${imported}` === path),
    'import it in src/styles.css, once',
  ).toHaveLength(1);
});

function classesOf(...shown: Parameters<typeof createElement>): string[] {
  const html = renderToStaticMarkup(createElement(...shown));
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
}
