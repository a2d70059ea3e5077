import { GENERATED_NOTE } from '../../../formats/generated.ts';
import { asciiJson, scriptJson } from '../../../formats/json.ts';
import { pack } from '../../../formats/packed/pack.ts';
import type { HeldInScript } from '../../../formats/packed/shape.ts';
import type { ChangeReport } from '../../../model/change-report.ts';
import type { Framework } from '../../../model/types.ts';

/** Has Chromium compile everything beside the page, and not function by function in the page's way. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** What comes after the program: a line with what it shows, and the end of the call that takes it. */
const DATA = /\n.*\n\)\n$/;

/** What the elements of a script-tag file show. */
export interface Shown {
  readonly framework: Framework;
  /** What has changed in it since an earlier revision. */
  readonly report?: ChangeReport | undefined;
}

/**
 * Makes a script-tag file out of the program that is in all of them.
 *
 * @param program takes what it shows from the name HELD
 * @param note what the file says of itself at its beginning
 */
export function scriptOf(program: string, note: string, shown: Shown): string {
  return withShown(
    `${COMPILE_HINT}\n// ${GENERATED_NOTE}\n// ${note}\n(HELD=>{${program.trim()}})(\n0\n)\n`,
    shown,
  );
}

/**
 * A script-tag file that shows something else.
 *
 * @throws if the text is no such file
 */
export function withShown(script: string, { framework, report }: Shown): string {
  const held: HeldInScript = { framework: pack(framework), ...(report && { report }) };
  return withHeld(script, asciiJson(held));
}

/**
 * A script-tag file that shows what its page holds in {@link blockOf}, so that it is the same for all pages.
 *
 * @throws if the text is no such file
 */
export function withBlock(script: string): string {
  return withHeld(script, `JSON.parse(document.querySelector('script[type="${BLOCK}"]').text)`);
}

/** The element with what a page shows. It is no script that runs, so no policy of the page is against it. */
export function blockOf(framework: Framework): string {
  const held: HeldInScript = { framework: pack(framework) };
  return `<script type="${BLOCK}">${scriptJson(held)}</script>`;
}

const BLOCK = 'application/json';

function withHeld(script: string, held: string): string {
  if (!DATA.test(script)) throw new Error('career-levels: this is not a script-tag file.');
  return script.replace(DATA, () => `\n${held}\n)\n`);
}
