import type { ReactNode } from 'react';
import { anchorOf, fragmentFor } from '../../model/names/anchors.ts';
import { distinctNames, levelName } from '../../model/names/name.ts';
import { sectionName } from '../../model/names/section-name.ts';
import { type Noted, WHOLE_SHEET } from '../../model/sheet/sheet.ts';
import type { Level } from '../../model/types.ts';
import type { SheetCell, SheetRow, SheetView } from '../../strings/sheet-view.ts';
import type { SheetStrings } from '../../strings/strings.ts';
import { RichText } from '../RichText/RichText.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { StepNotes } from '../StepNotes/StepNotes.tsx';
import { classes, type DisplayProps, type ElementProps, type HrefTo, headingTag } from '../shared.ts';
import { PenLines } from './PenLines.tsx';

/** The props of {@link SheetPage}, and those of a `<section>`. */
export interface SheetPageProps
  extends Required<Pick<DisplayProps<SheetStrings>, 'headingLevel' | 'strings'>>,
    Pick<DisplayProps, 'hrefTo'>,
    ElementProps<'section'> {
  /** The reader's level, and the next one. */
  levels: readonly [Level, Level?];
  view: SheetView;
  idPrefix: string;
  /** What stands between the title and the themes. */
  tools?: ReactNode;
  /** Draws what is written on a subject. Default: room for a pen. */
  noteOn?: ((subject: Noted) => ReactNode) | undefined;
  /** Stands where there are no themes. Default: that the level has no text. */
  none?: string | undefined;
  /** What stands behind the themes. */
  foot?: ReactNode;
}

/** A growth sheet as it is read and printed: theme by theme what two levels ask for, each with room for notes. Renders a `<section>`. */
export function SheetPage({
  levels,
  view,
  headingLevel,
  strings,
  hrefTo = fragmentFor,
  idPrefix,
  tools,
  noteOn = (subject) => <PenLines about={subject.about} strings={strings} />,
  none = strings.emptyLevel,
  foot,
  className,
  ...rest
}: SheetPageProps) {
  const Title = headingTag(headingLevel);
  const [level, next] = levels;
  const shown = next ? [level, next] : [level];
  const id = idPrefix + level.id;
  const shared = { strings, headingLevel, hrefTo, idPrefix, noteOn };
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...level.language}
      {...rest}
      className={classes('career-levels growth-sheet', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title growth-sheet-title">
        <Sentence strings={strings} content={level.language} say={view.title} />
      </Title>
      <ul className="growth-sheet-levels">
        {shown.map((each) => (
          <li key={each.id}>
            <LevelLink level={each} hrefTo={hrefTo} />
            <StatusWord status={each.status} strings={strings} />
          </li>
        ))}
      </ul>
      {!next && (
        <p className="growth-sheet-last">
          <Sentence
            strings={strings}
            content={level.language}
            say={(name) => strings.last(name(distinctNames([level])[0] ?? ''))}
          />
        </p>
      )}
      {tools}
      <StepNotes levels={shown} rank={headingLevel + 1} {...shared} />
      {noteOn(WHOLE_SHEET)}
      {view.rows.length === 0 && none && <p {...strings.language}>{none}</p>}
      {view.rows.map((row) => (
        <ThemeOnSheet key={row.theme.id} {...shared} row={row} />
      ))}
      {foot}
    </section>
  );
}

/** A level's name, which leads to the level where it has an address. Renders an `<a>` or a `<span>`. */
function LevelLink({ level, hrefTo }: { level: Level; hrefTo: HrefTo }) {
  const href = hrefTo({ kind: 'level', level: level.id });
  if (href === undefined) return <span>{levelName(level)}</span>;
  return (
    <a className="career-levels-link" href={href}>
      {levelName(level)}
    </a>
  );
}

type Shared = Pick<SheetPageProps, 'strings' | 'headingLevel' | 'idPrefix' | 'hrefTo'> & {
  noteOn: (subject: Noted) => ReactNode;
};

function ThemeOnSheet({ row, ...shared }: Shared & { row: SheetRow }) {
  const { headingLevel, noteOn } = shared;
  const Title = headingTag(headingLevel + 1);
  return (
    <section className="growth-sheet-theme">
      <Title className="growth-sheet-theme-title">
        <RowName name={row.name} />
      </Title>
      <div className="growth-sheet-columns">
        {row.cells.map((cell) => (
          <LevelOnSheet key={cell.level.id} {...shared} cell={cell} theme={row.name.text} />
        ))}
      </div>
      {noteOn(row.theme)}
    </section>
  );
}

function LevelOnSheet({
  cell,
  theme,
  strings,
  headingLevel,
  hrefTo,
  idPrefix,
  noteOn,
}: Shared & { cell: SheetCell; theme: string }) {
  const { level, section, says, asks } = cell;
  const Title = headingTag(headingLevel + 2);
  const name = sectionName(section);
  const heading = name === theme ? '' : name;
  return (
    <section className="growth-sheet-level" {...level.language}>
      <Title className="growth-sheet-level-title">
        <span className="growth-sheet-says">
          <Sentence strings={strings} content={level.language} say={says} />
        </span>
        {heading && ' '}
        {heading && <span className="growth-sheet-heading">{heading}</span>}
      </Title>
      <ul className="growth-sheet-asks" data-kind={section.kind}>
        {asks.map(({ expectation, subject, depth }) => (
          <li
            key={expectation.id}
            id={idPrefix + anchorOf(level, expectation)}
            className="growth-sheet-ask"
            data-depth={depth || undefined}
          >
            <p className="growth-sheet-sentence">
              <RichText text={expectation.text} hrefTo={hrefTo} />
            </p>
            {noteOn(subject)}
          </li>
        ))}
      </ul>
    </section>
  );
}
