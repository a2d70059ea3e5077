'use client';
import { LevelCompare, type LevelCompareProps } from '../../components/LevelCompare/LevelCompare.tsx';
import { classes, type ElementProps } from '../../components/shared.ts';
import { compareLevels } from '../../model/compare.ts';
import type { Framework, Level } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import { LevelChoices } from './LevelChoices.tsx';
import type { Pick as PickedLevels } from './pick.ts';
import { usePick } from './usePick.ts';

/** The props of {@link LevelPicker}, beside those of a `<div>`. */
export interface LevelPickerProps
  extends Pick<LevelCompareProps, 'headingLevel' | 'strings' | 'hrefTo' | 'idPrefix' | 'printNote'>,
    ElementProps<'div'> {
  /** The framework whose levels can be chosen. */
  framework: Framework;
  /** The ids of the levels chosen at first, two to five. Default: the first two of the framework. */
  levels?: readonly string[];
  /**
   * Keeps the choice in the page's address (`?levels=l3-…,l4-…&only=differences`), so that a link shows what its sender
   * saw and the back button undoes a choice. Default true.
   */
  inUrl?: boolean;
  /** Told of every choice that the reader makes, with the back button too. */
  onPick?: ((pick: PickedLevels) => void) | undefined;
}

/** A comparison whose reader chooses the levels. Renders a `<div>` with the choices over a {@link LevelCompare}. */
export function LevelPicker({
  framework,
  levels: initial,
  inUrl = true,
  onPick,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix,
  printNote,
  className,
  ...rest
}: LevelPickerProps) {
  const [{ ids, differencesOnly }, change] = usePick(framework, initial, inUrl, onPick);
  const chosen = ids.flatMap((id): Level[] => framework.levels.filter((level) => level.id === id));
  const { rows } = compareLevels(chosen, framework.tracks);
  const leftOut = rows.filter((row) => row.equal).length;
  return (
    <div
      {...framework.language}
      {...rest}
      className={classes('career-levels-colours level-picker', className)}
    >
      <LevelChoices
        framework={framework}
        chosen={chosen}
        differencesOnly={differencesOnly}
        change={change}
        strings={strings}
      />
      <output className="level-picker-status">
        <span {...strings.language}>{differencesOnly ? strings.leftOut(leftOut) : strings.everything}</span>
      </output>
      <LevelCompare
        levels={chosen}
        themes={framework.themes}
        tracks={framework.tracks}
        differencesOnly={differencesOnly}
        headingLevel={headingLevel}
        strings={strings}
        hrefTo={hrefTo}
        printNote={printNote}
        {...(idPrefix === undefined ? {} : { idPrefix })}
      />
    </div>
  );
}
