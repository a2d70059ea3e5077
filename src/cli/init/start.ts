import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { onOneLine, visible } from '../../compiler/report/one-line.ts';
import { create } from '../../files/create.ts';
import type { Io } from '../io.ts';
import { operandFor } from './operand.ts';
import { STARTING_FILES, workflow } from './starting-files.ts';

/**
 * Writes a small framework to start from, and a workflow that checks it, and says what to do next. A file that is there
 * already is left alone.
 *
 * @param folder relative to the current one, with forward slashes
 * @throws where a link leads out of the current folder, or the file system refuses
 */
export function start(folder: string, { cwd, stdout, version }: Io): void {
  const operand = operandFor(folder);
  const files = [
    ...Object.entries(STARTING_FILES).map(([name, text]) => [posix.join(folder, name), text] as const),
    [
      '.github/workflows/career-levels.yml',
      workflow(operand, isInstalled(cwd) ? undefined : version),
    ] as const,
  ];
  for (const [path, text] of files) {
    stdout.write(
      `${onOneLine(path)} ${create(cwd, path, text) ? 'written' : 'is there already, and stays as it is'}\n`,
    );
  }
  stdout.write(`
Next:
  1. Put your own words into these files. Copy a level's file for each further level, and link to it in README.md.
  2. npx career-levels check${visible(operand)}
  3. npx career-levels build${visible(operand)} --format pages --out public
  4. Commit the files. GitHub Actions then checks every change.
`);
}

/** Whether the package is among those that the project installs. */
function isInstalled(cwd: string): boolean {
  const path = join(cwd, 'package.json');
  return existsSync(path) && readFileSync(path, 'utf8').includes('"career-levels":');
}
