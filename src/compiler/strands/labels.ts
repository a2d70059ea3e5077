import { foldExpectations } from '../../model/expectations.ts';
import { groupBy } from '../../model/group.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { Expectation, Level, Section } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import { isExamplesLabel } from '../../vocabulary/examples.ts';
import { isNoteLabel } from '../document/note.ts';
import { partLabel } from '../text/labelled-bullet.ts';
import { byHeight, linkedSteps, type StepDraft, type StrandDraft } from './strand.ts';

/** An expectation that begins with a label. */
interface Labelled extends StepDraft {
  readonly label: string;
}

/**
 * Finds the strands that labels make: bold words with which one bullet of each of several levels of a track begins, under the same
 * theme. Where two bullets of a level under that theme have the label, it names neither, and the level has no step.
 */
export function strandsByLabel(levels: readonly Level[]): readonly StrandDraft[] {
  const byName = groupBy(levels.flatMap(labelledIn), ({ label, section }) =>
    JSON.stringify([themeKey(section), comparable(label)]),
  );
  return [...byName.values()].flatMap((named): StrandDraft[] => {
    const single = [...groupBy(named, ({ level }) => level).values()].flatMap(([first, ...others]) =>
      others.length === 0 ? [first] : [],
    );
    const [first] = single.toSorted(byHeight);
    const steps = linkedSteps(single).toSorted(byHeight);
    return first && steps.length > 0 ? [{ title: first.label, steps }] : [];
  });
}

function labelledIn(level: Level): readonly Labelled[] {
  return level.sections.flatMap((section) =>
    // signs of success and step notes ask nothing of anybody
    section.kind === 'success' || section.kind === 'step'
      ? []
      : foldExpectations<Expectation, Labelled>(section.expectations, (expectation, nested) => {
          const label = labelOf(expectation);
          return label === undefined ? nested : [{ label, level, section, expectation }, ...nested];
        }),
  );
}

/** The bold words that an expectation begins with, if they part what follows and mean nothing else. */
function labelOf({ text, children }: Expectation): string | undefined {
  if (text[0]?.type !== 'strong') return undefined;
  const { label, rest, parted } = partLabel(text);
  const isLabel = parted && (rest.length > 0 || children.length > 0) && comparable(label) !== '';
  return isLabel && !isExamplesLabel(label) && !isNoteLabel(label) ? label : undefined;
}

/** What sections of one theme have in common: the theme, else their heading. */
function themeKey(section: Section): string {
  return section.theme === undefined ? `# ${comparable(sectionName(section))}` : section.theme;
}
