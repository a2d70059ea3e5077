import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RichLevel, toLevel } from '../../rich.ts';
import { installed, type Tool } from '../../tool.ts';

const cli = installed('velite/bin/velite.js');

export const velite: Tool = {
  name: 'velite',
  build: [cli, 'build', '--silent'],
  watch: [cli, 'dev', '--silent'],
  output: () => '.velite/levels.json',
  types: () => '.velite/index.d.ts',
  async read(project) {
    const levels = JSON.parse(
      await readFile(join(project, '.velite/levels.json'), 'utf8'),
    ) as readonly RichLevel[];
    return levels.map(toLevel);
  },
};
