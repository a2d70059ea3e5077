import { alignLevels } from '../../model/align.ts';
import { fragmentFor } from '../../model/anchors.ts';
import { levelName, shortLevelName } from '../../model/name.ts';
import type { Level, Theme } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { LevelAttributes } from '../LevelAttributes/LevelAttributes.tsx';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { CompareRow } from './CompareRow.tsx';

/** What a LevelCompare takes beside all that `<section>` takes. */
export interface LevelCompareProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** Two to five levels of one framework, in the order of the columns. */
  levels: ReadonlyArray<Level>;
  /** The framework's themes, for the names of the rows. Without them a row is named by what it compares. */
  themes?: ReadonlyArray<Theme>;
  /** Put before every id inside, so that a card of the same level can share the page. Default 'compare--'. */
  idPrefix?: string;
}

/**
 * Levels side by side, their sections aligned row by row; each row says why its sections stand together. A table where
 * there is room, one column with the levels' names repeated where there is not. Renders a `<section>`.
 */
export function LevelCompare({
  levels,
  themes = [],
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'compare--',
  className,
  ...rest
}: LevelCompareProps) {
  const Title = headingTag(headingLevel);
  const LevelTitle = headingTag(headingLevel, 1);
  const names = distinctNames(levels);
  const id = idPrefix + levels.map((level) => level.id).join('--');
  const link = hrefTo ?? fragmentFor;
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...rest}
      className={classes('career-levels level-compare', className)}
    >
      <Title id={`${id}--title`} className="level-compare-title">
        {strings.compared(names)}
      </Title>
      {/* The roles are the table's own; they hold where a narrow container lays the table out as blocks. */}
      <table role="table" className="level-compare-table" aria-labelledby={`${id}--title`}>
        <thead role="rowgroup" className="level-compare-head">
          <tr role="row" className="level-compare-levels">
            {levels.map((level) => (
              <th key={level.id} role="columnheader" scope="col" className="level-compare-level">
                <LevelLadder level={level} strings={strings} />
                <LevelTitle className="level-compare-name">
                  <a className="career-levels-link" href={link({ kind: 'level', level: level.id })}>
                    {levelName(level)}
                  </a>
                </LevelTitle>
                <StatusNote status={level.status} strings={strings} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="level-compare-row">
          <tr role="row" className="level-compare-cells">
            {levels.map((level) => (
              <td key={level.id} role="cell" className="level-compare-cell">
                <p className="level-compare-cell-level">{levelName(level)}</p>
                {level.statement.length > 0 && (
                  <blockquote className="level-compare-statement">
                    <Prose text={level.statement} hrefTo={hrefTo} />
                  </blockquote>
                )}
                <Prose text={level.intro} hrefTo={hrefTo} />
                <LevelAttributes attributes={level.attributes} hrefTo={hrefTo} />
              </td>
            ))}
          </tr>
        </tbody>
        {alignLevels(levels).map((row, index) => (
          <CompareRow
            key={index}
            row={row}
            levels={levels}
            names={names}
            themes={themes}
            headingLevel={headingLevel}
            strings={strings}
            hrefTo={hrefTo}
            idPrefix={idPrefix}
          />
        ))}
      </table>
    </section>
  );
}

/** Codes where they tell the levels apart, whole names where two levels share a code. */
function distinctNames(levels: readonly Level[]): string[] {
  const short = levels.map(shortLevelName);
  return new Set(short).size === short.length ? short : levels.map(levelName);
}
