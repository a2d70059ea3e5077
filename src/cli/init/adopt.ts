import { join, posix } from 'node:path';
import { findingsOf, hasErrors } from '../../compiler/project/findings.ts';
import type { CompiledFramework } from '../../compiler/project/project.ts';
import { countLine } from '../../compiler/report/count.ts';
import { extentLine } from '../../compiler/report/extent.ts';
import { onOneLine, visible, visibleLine } from '../../compiler/report/one-line.ts';
import type { ExitCode, Io } from '../terminal/io.ts';
import { type Addition, add, additionFor } from './addition.ts';
import { concluded } from './concluded.ts';
import { operandFor } from './operand.ts';

/**
 * Says what is concluded from the Markdown in a folder, and adds the front matter that is missing once somebody agrees.
 *
 * @param folder relative to the current one, with forward slashes
 * @param isAgreed whether nobody needs to be asked
 */
export async function adopt(
  frameworks: readonly CompiledFramework[],
  folder: string,
  isAgreed: boolean,
  { cwd, stdout, confirm }: Io,
): Promise<ExitCode> {
  const found = findingsOf(frameworks);
  const operand = visible(operandFor(folder));
  stdout.write(
    `${frameworks.map((each) => concluded(folder, each)).join('\n')}\n${extentLine(found.extent)}\n`,
  );
  const more = found.diagnostics.length > 0 ? `; see npx career-levels check${operand}` : '';
  stdout.write(`${countLine(found.diagnostics)}${more}\n`);
  if (hasErrors(found)) {
    stdout.write('Nothing was written. Fix the errors first.\n');
    return 1;
  }
  if (found.extent.levels === 0) return 0;

  const additions = frameworks.flatMap(({ path, compilation }) => {
    const addition = additionFor(compilation);
    return addition ? [{ dir: posix.join(folder, path), addition }] : [];
  });
  for (const { dir, addition } of additions) stdout.write(shown(dir, addition));
  const writable = additions.filter(({ addition }) => addition.lines.length > 0);
  if (additions.length === 0) {
    stdout.write(
      `The front matter says all that is needed. npx career-levels check${operand} --explain says what else was concluded.\n`,
    );
  } else if (writable.length > 0 && !(isAgreed || (await confirm?.('\nAdd it?')))) {
    stdout.write(`\nNothing was written. npx career-levels init${operand} --yes adds it.\n`);
  } else {
    for (const { dir, addition } of writable) {
      const isWritten = add(join(cwd, dir), addition);
      const file = posix.join(dir, addition.path);
      stdout.write(
        `${onOneLine(file)} ${isWritten ? 'written' : 'has changed in the meantime, and stays as it is'}\n`,
      );
    }
  }
  return 0;
}

function shown(dir: string, { path, source, lines, byHand }: Addition): string {
  const file = onOneLine(posix.join(dir, path));
  const what = source === undefined ? 'A new file' : 'Front matter to add to';
  const block =
    lines.length > 0 ? `\n${what} ${file}:\n\n---\n${lines.map(visibleLine).join('\n')}\n---\n` : '';
  const isGuess = [...lines, ...byHand].some((line) => line.startsWith('order:'));
  return [
    block,
    ...byHand.map((line) => `\nTo fit into the front matter of ${file} by hand:\n\n${visibleLine(line)}\n`),
    ...(isGuess
      ? ['\nThe order is that of the file names. Readers expect it from the lowest level to the highest.\n']
      : []),
  ].join('');
}
