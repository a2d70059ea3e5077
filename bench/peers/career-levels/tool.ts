import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Section } from '../../documents.ts';
import type { Tool } from '../../tool.ts';

const command = [
  join(import.meta.dirname, '../../../dist/cli.js'),
  'build',
  'docs',
  '--format',
  'module',
  '--out',
  'out',
];

export const careerLevels: Tool = {
  name: 'career-levels',
  build: command,
  watch: [...command, '--watch'],
  types: 'out/index.d.ts',
  output: ({ path }) => {
    const { dir, name } = posix.parse(path);
    return join('out', dir, 'levels', `${name}.js`);
  },
  async read(project) {
    const { framework } = (await import(pathToFileURL(join(project, 'out/index.js')).href)) as Output;
    return framework.levels.map(({ code, title, sections }) => ({
      title: `${code}: ${title}`,
      sections: sections.map(toSection),
    }));
  },
};

interface Output {
  readonly framework: {
    readonly levels: readonly { code: string; title: string; sections: readonly OutputSection[] }[];
  };
}

interface OutputSection {
  readonly title: string;
  readonly expectations: readonly { readonly text: readonly Rich[] }[];
}

interface Rich {
  readonly value?: string;
  readonly children?: readonly Rich[];
}

function toSection({ title, expectations }: OutputSection): Section {
  return { title, bullets: expectations.map(({ text }) => text.map(plain).join('')) };
}

function plain({ value = '', children = [] }: Rich): string {
  return value + children.map(plain).join('');
}
