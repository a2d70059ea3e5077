import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { levelOfHtml } from '../../html.ts';
import { installed, type Tool } from '../../tool.ts';

const cli = installed('contentlayer2/bin/cli.cjs');
const output = '.contentlayer/generated/Level/_index.json';

export const contentlayer: Tool = {
  name: 'contentlayer2',
  build: [cli, 'build'],
  watch: [cli, 'dev'],
  output: () => output,
  types: () => '.contentlayer/generated/types.d.ts',
  async read(project) {
    const entries = JSON.parse(await readFile(join(project, output), 'utf8')) as {
      body: { html: string };
    }[];
    return entries.map(({ body }) => levelOfHtml(body.html));
  },
};
