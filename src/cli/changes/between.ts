import type { ChangeReport } from '../../model/change-report.ts';
import { changesBetween } from '../../model/changes/changes.ts';
import type { Audience, Framework } from '../../model/types.ts';
import { asReadBy } from './as-read-by.ts';
import type { FrameworkThen, Then } from './revision.ts';

/** What has changed between two revisions of a framework, one of which may lack it. */
export function reportBetween(
  before: FrameworkThen | undefined,
  after: FrameworkThen | undefined,
): ChangeReport {
  const { framework } = after ?? before ?? {};
  if (!framework) return { framework: [], levels: [] };
  return changesBetween(before?.framework ?? without(framework), after?.framework ?? without(framework), {
    idsAreKept: before?.keepsIds === true && after?.keepsIds === true,
  });
}

/**
 * What has changed in a framework since a revision, as far as its audience may know.
 *
 * @param after as its audience may read it
 * @param path where it is in its folder; the only one of a folder is the same wherever it was
 */
export function reportSince(
  before: Then,
  after: FrameworkThen,
  path: string,
  audience: Audience,
): ChangeReport {
  const [only] = before.values();
  const own = before.get(path) ?? (path === '' && before.size === 1 ? only : undefined);
  return reportBetween(own && asReadBy(audience, own, after.internal), after);
}

/** The framework before it had a level, or when it has none any more. */
function without(framework: Framework): Framework {
  return { ...framework, levels: [] };
}
