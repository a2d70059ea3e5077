import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../documents.ts';
import { installed, type Tool } from '../../tool.ts';

const cli = installed('velite/bin/velite.js');

export const velite: Tool = {
  name: 'velite',
  build: [cli, 'build', '--silent'],
  watch: [cli, 'dev', '--silent'],
  output: () => '.velite/levels.json',
  types: () => '.velite/index.d.ts',
  read: async (project) =>
    JSON.parse(await readFile(join(project, '.velite/levels.json'), 'utf8')) as readonly Level[],
};
