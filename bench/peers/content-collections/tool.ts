import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RichLevel, toLevel } from '../../rich.ts';
import { installed, type Tool } from '../../tool.ts';

const cli = installed('@content-collections/cli/dist/index.js');
const output = '.content-collections/generated';

export const contentCollections: Tool = {
  name: 'content-collections',
  build: [cli, 'build'],
  watch: [cli, 'watch'],
  output: () => `${output}/allLevels.js`,
  types: () => `${output}/index.d.ts`,
  async read(project) {
    const { allLevels } = (await import(pathToFileURL(join(project, output, 'index.js')).href)) as {
      allLevels: readonly RichLevel[];
    };
    return allLevels.map(toLevel);
  },
};
