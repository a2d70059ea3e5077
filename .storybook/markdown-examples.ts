import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { normalizePath, type Plugin } from 'vite';
import { parse } from 'yaml';
import { compile } from '../src/compiler/index.ts';
import type { MarkdownExample } from '../stories/docs/example.ts';
import type { ExampleFile } from '../stories/docs/git-host/example-file.ts';

const NAME = 'virtual:markdown-examples';
const ID = `\0${NAME}`;

/**
 * Compiles folders of Markdown for the documentation: `virtual:markdown-examples` has each by its name, with its files,
 * what the compiler made of them and what it had to say. A saved document is compiled anew.
 *
 * @param folder the folder that holds a folder per example
 */
export function markdownExamples(folder: string): Plugin {
  return {
    name: 'markdown-examples',
    resolveId: (source) => (source === NAME ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const data = JSON.stringify(await compileExamples(folder));
      return `export const examples = JSON.parse(${JSON.stringify(data)});`;
    },
    hotUpdate({ file }) {
      if (!file.startsWith(`${normalizePath(folder)}/`)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(ID);
      return module ? [module] : undefined;
    },
  };
}

/** Compiles every folder in the given one, as on a day before all of their reviews. */
export async function compileExamples(folder: string): Promise<Record<string, MarkdownExample>> {
  const names = readdirSync(folder).sort();
  const compiled = names.map(async (name): Promise<[string, MarkdownExample]> => {
    const { framework, diagnostics, inferences, sources } = await compile(join(folder, name), {
      today: '2026-01-01',
    });
    if (!framework) throw new Error(`The example ${name} has no document.`);
    const files = [...sources].map(([path, text]) => toFile(path, text));
    return [name, { files, framework, diagnostics, inferences }];
  });
  return Object.fromEntries(await Promise.all(compiled));
}

/** Reads front matter as a Git host does, apart from the compiler, which is what readers compare with it. */
function toFile(path: string, text: string): ExampleFile {
  const yaml = (block: string): object => parse(block, { schema: 'failsafe' }) ?? {};
  const { data, content } = matter(text, { engines: { yaml } });
  return { path, text, frontMatter: data, body: content };
}
