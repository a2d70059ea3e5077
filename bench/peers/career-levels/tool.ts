import { readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../documents.ts';
import { type Rich, type RichLevel, toLevel } from '../../rich.ts';
import type { Tool } from '../../tool.ts';

export function build(format: string): string[] {
  const cli = join(import.meta.dirname, '../../../dist/cli.cjs');
  return [cli, 'build', 'docs', '--format', format, '--out', 'out'];
}

export const careerLevels: Tool = {
  name: 'career-levels',
  build: build('module'),
  watch: [...build('module'), '--watch'],
  output: (document) => `${levelPath(document)}.js`,
  types: (document) => `${levelPath(document)}.d.ts`,
  async read(project) {
    const out = join(project, 'out');
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const modules = names.filter((name) => basename(name) === 'index.js');
    const outputs = modules.map(
      async (name) => (await import(pathToFileURL(join(out, name)).href)) as Output,
    );
    return (await Promise.all(outputs)).flatMap(({ framework }) =>
      framework.levels.map((level) => toLevel(toRichLevel(level))),
    );
  },
};

/** A level's module, without its ending. */
function levelPath({ path }: Document): string {
  const { dir, name } = posix.parse(path);
  return join('out', dir, 'levels', name);
}

export interface Output {
  readonly framework: {
    readonly levels: readonly OutputLevel[];
  };
}

interface OutputLevel {
  readonly code: string;
  readonly title: string;
  readonly statement: readonly Rich[];
  readonly sections: readonly OutputSection[];
}

interface OutputSection {
  readonly title: string;
  readonly expectations: readonly { readonly text: readonly Rich[] }[];
}

export function toRichLevel({ code, title, statement, sections }: OutputLevel): RichLevel {
  return {
    title: `${code}: ${title}`,
    statement,
    sections: sections.map(({ title, expectations }) => ({
      title,
      bullets: expectations.map(({ text }) => text),
    })),
  };
}
