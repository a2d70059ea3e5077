import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { toLevel } from '../../rich.ts';
import type { Tool } from '../../tool.ts';
import { build, type Output, toRichLevel } from '../career-levels/tool.ts';

/** The same as one file per framework, with the JSON Schema for its types: what the other tools write is like this. */
export const careerLevelsJson: Tool = {
  name: 'career-levels-json',
  build: build('json'),
  watch: [...build('json'), '--watch'],
  output: ({ path }) => join('out', posix.dirname(path), 'framework.json'),
  types: ({ path }) => join('out', posix.dirname(path), 'framework.schema.json'),
  async read(project) {
    const out = join(project, 'out');
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => basename(name) === 'framework.json')
      .map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Output['framework'])
      .flatMap(({ levels }) => levels.map((level) => toLevel(toRichLevel(level))));
  },
};
