import { expect, it } from 'vitest';
import { readElements } from '../../stories/docs/elements.ts';
import { filesOf, read } from './sources.ts';

const sources = filesOf('src/elements/classes', /Element\.tsx$/).map(read);
const elements = readElements(read('src/elements/define.ts'), sources);

it.each(elements)('<$tag> documents the attributes that it observes, and no other', ({ tag, attributes }) => {
  const own = sources.find((text) => text.includes(`\`<${tag}`)) ?? '';
  const base = sources.find((text) => text.includes('abstract class')) ?? '';
  const observed = [own, base].flatMap((source) => {
    const [, list = ''] = /observedAttributes[^=]* = \[([^\]]*)\]/.exec(source) ?? [];
    return [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  });
  expect(attributes.map(({ name }) => name).sort()).toEqual(observed.sort());
});
