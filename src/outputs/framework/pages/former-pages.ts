import type { Level } from '../../../model/types.ts';
import type { StepPage } from './address.ts';

/** A page as it was when its levels had other ids. */
export function formerPages(page: StepPage): readonly StepPage[] {
  const [, ...former] =
    page.kind === 'compare'
      ? everEach(page.lower, page.upper).map(([lower, upper]) => ({ ...page, lower, upper }))
      : page.upper
        ? everEach(page.level, page.upper).map(([level, upper]) => ({ ...page, level, upper }))
        : everOf(page.level).map((level) => ({ ...page, level }));
  return former;
}

/** Two levels under all ids that they have had, those of today first. */
function everEach(lower: Level, upper: Level): readonly (readonly [Level, Level])[] {
  return everOf(lower).flatMap((one) => everOf(upper).map((other) => [one, other] as const));
}

function everOf(level: Level): readonly Level[] {
  return [level, ...(level.formerIds ?? []).map((id) => ({ ...level, id }))];
}
