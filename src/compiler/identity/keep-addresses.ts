import { withFormer } from '../../model/identity/former.ts';
import type { Identified } from '../../model/identity/identify.ts';
import { NO_IDS } from '../../model/identity/lock.ts';
import { findLevel } from '../../model/names/lookup.ts';
import type { Framework } from '../../model/types.ts';
import { idOfFile } from '../names/ids.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Report } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import type { Inference } from '../text/scope.ts';

/** Says of a level that is gone that no other has taken its place. */
const NOBODY = 'none';

/** The key that says which levels have taken the place of others. */
const KEY = 'formerLevels';

/**
 * Tells a framework where the addresses of levels and expectations lead that it no longer has, as `ids.lock` and the README know it.
 *
 * @param identified what the lock knows; `undefined` where there is none
 */
export function keepAddresses(
  framework: Framework,
  identified: Pick<Identified, 'lock'> | undefined,
  readme: ReadmeDraft | undefined,
  { report, infer }: { readonly report: Report; readonly infer: (inference: Inference) => void },
): Framework {
  const path = readme?.path ?? 'README.md';
  const ids = framework.levels.map(({ id }) => id);
  const said = new Map<string, string | undefined>();
  for (const [id, { value, span }] of readme?.formerLevels ?? []) {
    const expected = ids.includes(id) ? 'that of a level that is gone' : `"${idOfFile(id)}"`;
    if (ids.includes(id) || idOfFile(id) !== id)
      report(frontMatterName, path, span, `Unexpected id "${id}" in \`${KEY}\`, expected ${expected}.`);
    else said.set(id, value === NOBODY ? undefined : (findLevel(framework.levels, value)?.id ?? value));
  }
  const told = withFormer(framework, identified?.lock ?? NO_IDS, said);
  const heirs = new Map(
    told.levels.flatMap(({ id, formerIds = [] }) => formerIds.map((one) => [one, id] as const)),
  );
  for (const [id, value] of said) {
    const span = readme?.formerLevels.get(id)?.span;
    if (value === undefined || heirs.has(id) || !span) continue;
    const message = `Unexpected level "${value}" in \`${KEY}\`, expected ${expectedFor(value, ids, `the id of a level, or ${NOBODY}`)}.`;
    report(frontMatterName, path, span, message, didYouMean(value, ids));
  }
  for (const id of [...heirs.keys(), ...(told.goneLevels ?? [])]) {
    if (said.has(id)) continue;
    const heir = heirs.get(id);
    const text = heir
      ? `level ${heir} is in the place of ${id}: most of what is left of it stands there`
      : `level ${id} is gone: no other holds most of what is left of it`;
    infer({ path, line: 1, text, say: { path, key: KEY, value: new Map([[id, heir ?? NOBODY]]) } });
  }
  return told;
}
