import { describe, expect, it } from 'vitest';
import * as careerLevels from '../../src/index.ts';
import * as interactive from '../../src/interactive/index.ts';
import { anatomies } from '../../stories/docs/anatomies.ts';
import * as live from '../../stories/docs/live.tsx';
import { read } from './sources.ts';

const components = Object.entries({ ...careerLevels, ...interactive })
  .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
  .map(([name]) => name);

it('knows a component of either entry', () => {
  expect(components).toEqual(expect.arrayContaining(['LevelCard', 'LevelPicker']));
});

/** A component that a page leaves out is one that nobody finds. */
describe.each(components)('%s', (name) => {
  it('is introduced', () => {
    expect(read('stories/docs/Introduction.mdx')).toContain(`- **${name}** `);
  });

  it('has a part for designers, with what it is for, what it is not for and its anatomy', () => {
    const page = read('stories/docs/ForDesigners.mdx');
    const part = page.split(/^## /m).find((text) => text.startsWith(`${name}\n`));
    expect(part).toMatch(/^\*\*For\*\* [^]*^\*\*Not for\*\* /m);
    expect(part).toContain(`<Anatomy parts={anatomies.${name}}>`);
    expect(anatomies).toHaveProperty(name);
  });

  it('has a table of its props for developers', () => {
    const page = read('stories/docs/ForDevelopers.mdx');
    expect(page).toContain(`import * as ${name}Stories from '../${name}.stories.tsx';`);
    expect(page).toContain(`<ArgTypes of={${name}Stories} />`);
  });

  it('follows the toolbar on the pages', () => {
    expect(live).toHaveProperty(name);
  });
});
