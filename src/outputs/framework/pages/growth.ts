import type { GrowthSubject } from '../../../model/strands/growth.ts';

/** A theme with its strands; strands without a theme have none. */
export interface GrowthGroup {
  readonly theme?: GrowthSubject;
  readonly strands: readonly GrowthSubject[];
}

/** Groups strands by theme; those without one come last. */
export function growthGroups(subjects: readonly GrowthSubject[]): readonly GrowthGroup[] {
  const themes = subjects.filter(({ kind }) => kind === 'theme');
  const grouped = themes.map((theme) => ({ theme, strands: strandsOf(theme.of.id) }));
  const alone = strandsOf(undefined);
  return alone.length > 0 ? [...grouped, { strands: alone }] : grouped;

  function strandsOf(id: string | undefined) {
    return subjects.filter((each) => each.kind === 'strand' && each.of.theme === id);
  }
}

/** What a theme or a strand belongs with: the theme, and the strands beside it. */
export function relatedGrowth(
  subjects: readonly GrowthSubject[],
  subject: GrowthSubject,
): readonly GrowthSubject[] {
  const own = growthGroups(subjects).find(
    ({ theme, strands }) => theme === subject || strands.includes(subject),
  );
  return [own?.theme ?? [], own?.strands ?? []].flat().filter((each) => each !== subject);
}
