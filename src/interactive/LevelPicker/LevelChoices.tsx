import { FEWEST_COMPARED, MOST_COMPARED } from '../../model/comparison/comparable.ts';
import { distinctNames, levelName } from '../../model/names/name.ts';
import { levelsAfter } from '../../model/tracks/paths.ts';
import type { Framework, Level } from '../../model/types.ts';
import type { Strings } from '../../strings/strings.ts';
import { inOrder, type Pick } from './pick.ts';

interface Props {
  framework: Framework;
  chosen: readonly Level[];
  differencesOnly: boolean;
  /** @param drawn called when the choice is seen */
  choose: (pick: Pick, drawn?: () => void) => void;
  strings: Strings;
}

/** For names of levels: their language is unknown, not that of the words around them. */
const UNKNOWN = { lang: '' };

/** A select per column, and buttons that add and remove columns. Renders a `<fieldset>`. */
export function LevelChoices({ framework, chosen, differencesOnly, choose, strings }: Props) {
  const { language } = strings;
  const names = distinctNames(chosen);
  const ids = chosen.map(({ id }) => id);
  /** Moves the focus to the level named, wherever its column stands then: what had the focus may be gone. */
  const chooseLevels = (next: readonly string[], from: HTMLElement, focused: string | undefined) => {
    const fieldset = from.closest('fieldset');
    choose({ ids: inOrder(framework.levels, next), differencesOnly }, () =>
      [...(fieldset?.querySelectorAll('select') ?? [])].find(({ value }) => value === focused)?.focus(),
    );
  };
  const another = nextChoice(framework, chosen);
  return (
    <fieldset className="level-picker-choices" {...language}>
      <legend className="level-picker-legend">{strings.pick}</legend>
      {chosen.map((level, column) => (
        <div key={column} className="level-picker-choice">
          <select
            className="level-picker-select"
            aria-label={strings.column(column + 1)}
            value={level.id}
            onChange={({ currentTarget }) =>
              chooseLevels(ids.with(column, currentTarget.value), currentTarget, currentTarget.value)
            }
          >
            {framework.tracks.map((track) => (
              <optgroup
                key={track.id}
                label={track.title || framework.title}
                {...(framework.language ?? UNKNOWN)}
              >
                {framework.levels
                  .filter((option) => option.track === track.id)
                  .map((option) => (
                    <option
                      key={option.id}
                      disabled={option.id !== level.id && ids.includes(option.id)}
                      value={option.id}
                    >
                      {levelName(option)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          {chosen.length > FEWEST_COMPARED && (
            <button
              type="button"
              className="level-picker-button"
              aria-label={strings.remove(names[column] ?? '')}
              onClick={({ currentTarget }) =>
                chooseLevels(ids.toSpliced(column, 1), currentTarget, ids[column + 1] ?? ids[column - 1])
              }
            >
              {strings.removeShort}
            </button>
          )}
        </div>
      ))}
      {chosen.length < MOST_COMPARED && another && (
        <button
          type="button"
          className="level-picker-button"
          onClick={({ currentTarget }) => chooseLevels([...ids, another.id], currentTarget, another.id)}
        >
          {strings.add}
        </button>
      )}
      <label className="level-picker-option">
        <input
          type="checkbox"
          checked={differencesOnly}
          onChange={({ currentTarget }) => choose({ ids, differencesOnly: currentTarget.checked })}
        />
        {` ${strings.differencesOnly}`}
      </label>
    </fieldset>
  );
}

/** Returns the level that a reader most likely wants to add: the next one, otherwise the first one not chosen. */
function nextChoice(framework: Framework, chosen: readonly Level[]): Level | undefined {
  const isFree = (level: Level) => !chosen.includes(level);
  const last = chosen.at(-1);
  const next = last ? levelsAfter(framework, last) : [];
  return next.find(isFree) ?? framework.levels.find(isFree);
}
