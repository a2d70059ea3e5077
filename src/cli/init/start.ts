import { join, posix, relative, sep } from 'node:path';
import { onOneLine, visible } from '../../compiler/report/one-line.ts';
import { create } from '../../files/create.ts';
import type { Io } from '../terminal/io.ts';
import { operandFor } from './operand.ts';
import { findProject } from './project.ts';
import { STARTING_FILES } from './starting-files.ts';
import { WORKFLOW_PATH, workflow } from './workflow.ts';

/**
 * Writes a small framework to start from, and a workflow that checks it at the root of the repository, and says what to do
 * next. A file that is there already is left alone.
 *
 * @param folder relative to the current one, with forward slashes
 * @throws where a link leads out of the current folder, or the file system refuses
 */
export function start(folder: string, { cwd, stdout, version }: Io): void {
  const operand = operandFor(folder);
  const { repository, isInstalled } = findProject(cwd);
  const root = repository ?? cwd;
  const within = pathFrom(root, cwd);
  const write = (top: string, path: string, text: string): boolean => {
    const isMade = create(top, path, text);
    const shown = onOneLine(pathFrom(cwd, join(top, path)));
    stdout.write(`${shown} ${isMade ? 'written' : 'is there already, and stays as it is'}\n`);
    return isMade;
  };
  for (const [name, text] of Object.entries(STARTING_FILES)) write(cwd, posix.join(folder, name), text);
  const isMade = write(root, WORKFLOW_PATH, workflow({ within, operand, isInstalled, version }));
  const isAtRoot = repository === undefined ? ', with this folder as the root of the repository' : '';
  const then = isMade
    ? 'GitHub Actions then checks every change.'
    : 'To have every change checked, add the second step to the workflow that is there.';
  stdout.write(`
Next:
  1. Put your own words into these files. Copy a level's file for each further level, and link to it in README.md.
  2. npx career-levels check${visible(operand)}
  3. npx career-levels build${visible(operand)} --format pages --out public
  4. Commit the files${isAtRoot}. ${then}
`);
}

function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}
