import { GENERATED_NOTE } from '../../../formats/generated.ts';
import { asciiJson } from '../../../formats/json.ts';
import { pack } from '../../../formats/packed/pack.ts';
import type { Framework } from '../../../model/types.ts';

/** Has Chromium compile everything beside the page, and not function by function in the page's way. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** What comes after the program: a line with the framework, and the end of the call that takes it. */
const DATA = /\n.*\n\)\n$/;

/**
 * Makes a script-tag file out of the program that is in all of them.
 *
 * @param program takes its framework from the name FRAMEWORK
 * @param note what the file says of itself at its beginning
 */
export function scriptOf(program: string, note: string, framework: Framework): string {
  return withFramework(
    `${COMPILE_HINT}\n// ${GENERATED_NOTE}\n// ${note}\n(FRAMEWORK=>{${program.trim()}})(\n0\n)\n`,
    framework,
  );
}

/**
 * A script-tag file with another framework in it.
 *
 * @throws if the text is no such file
 */
export function withFramework(script: string, framework: Framework): string {
  if (!DATA.test(script)) throw new Error('career-levels: this is not a script-tag file.');
  return script.replace(DATA, () => `\n${asciiJson(pack(framework))}\n)\n`);
}
