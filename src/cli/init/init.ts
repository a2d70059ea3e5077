import { existsSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type CompiledFramework, openProject } from '../../compiler/project/project.ts';
import { noDocuments } from '../../compiler/rules/no-documents.ts';
import { isMarkdownPath } from '../../compiler/source/list.ts';
import { isInside } from '../../files/is-inside.ts';
import type { ExitCode, Io } from '../terminal/io.ts';
import { findFolder, UsageError } from '../terminal/usage.ts';
import { adopt } from './adopt.ts';
import { start } from './start.ts';

/** The options of `career-levels init`. */
export const INIT_OPTIONS = {
  yes: { type: 'boolean', default: false },
} as const;

/**
 * `career-levels init`: starts a framework in a folder without Markdown; beside Markdown, says what it concludes, and adds
 * the front matter that is missing once somebody agrees.
 *
 * @throws UsageError, or parseArgs' error, on wrong use
 */
export async function init(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: INIT_OPTIONS });
  const { dir, path, isThere } = findFolder('init', positionals, io.cwd);
  if (!isThere && existsSync(path)) throw new UsageError(`"${dir}" is a file; name a folder.`);
  const frameworks = isThere
    ? [...openProject(path, { onRead: io.progress?.('documents read') }).compile()]
    : [];
  if (!frameworks.every(isEmpty)) return adopt(frameworks, folderFrom(io.cwd, path), values.yes, io);

  const here = positionals.length === 0 && !isThere ? levelsIn(io) : [];
  if (here.length > 0) return adopt(here, '.', values.yes, io);

  if (!isInside(io.cwd, path))
    throw new UsageError(
      `"${dir}" is outside the current folder. Run the command at the root of the repository.`,
    );
  start(folderFrom(io.cwd, path), io);
  return 0;
}

function isEmpty({ compilation: { sources, diagnostics } }: CompiledFramework): boolean {
  return sources.size === 0 && diagnostics.every(({ rule }) => rule === noDocuments.name);
}

/** The frameworks of the current folder if that holds documents itself, if there is a level in them. */
function levelsIn({ cwd, progress }: Io): readonly CompiledFramework[] {
  if (!readdirSync(cwd).some(isMarkdownPath)) return [];
  const frameworks = [...openProject(cwd, { onRead: progress?.('documents read') }).compile()];
  return frameworks.some(({ compilation }) => compilation.framework?.levels.length) ? frameworks : [];
}

function folderFrom(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}
