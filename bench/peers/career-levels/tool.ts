import { readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document, Level, Section } from '../../documents.ts';
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
  output: (document) => `${levelPath(document)}.js`,
  types: (document) => `${levelPath(document)}.d.ts`,
  async read(project) {
    const out = join(project, 'out');
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const modules = names.filter((name) => basename(name) === 'index.js');
    const outputs = modules.map(
      async (name) => (await import(pathToFileURL(join(out, name)).href)) as Output,
    );
    return (await Promise.all(outputs)).flatMap(({ framework }) => framework.levels.map(toLevel));
  },
};

/** A level's module, without its ending. */
function levelPath({ path }: Document): string {
  const { dir, name } = posix.parse(path);
  return join('out', dir, 'levels', name);
}

interface Output {
  readonly framework: {
    readonly levels: readonly OutputLevel[];
  };
}

interface OutputLevel {
  readonly code: string;
  readonly title: string;
  readonly sections: readonly OutputSection[];
}

interface OutputSection {
  readonly title: string;
  readonly expectations: readonly { readonly text: readonly Rich[] }[];
}

interface Rich {
  readonly value?: string;
  readonly children?: readonly Rich[];
}

function toLevel({ code, title, sections }: OutputLevel): Level {
  return { title: `${code}: ${title}`, sections: sections.map(toSection) };
}

function toSection({ title, expectations }: OutputSection): Section {
  return { title, bullets: expectations.map(({ text }) => text.map(plain).join('')) };
}

function plain({ value = '', children = [] }: Rich): string {
  return value + children.map(plain).join('');
}
