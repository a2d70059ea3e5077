import type { Comparison } from '../../model/comparison/compare.ts';
import { fragmentFor } from '../../model/names/anchors.ts';
import { distinctNames, levelName } from '../../model/names/name.ts';
import { originsOf } from '../../model/strands/origins.ts';
import type { Level, Strand, Theme } from '../../model/types.ts';
import { summaryOf } from '../../strings/compared.ts';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { StepNotes } from '../StepNotes/StepNotes.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';
import { NextSection } from './NextSection.tsx';

interface Props extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  comparison: Comparison;
  /** The reader's level and a next one. */
  levels: readonly [Level, Level];
  themes: readonly Theme[];
  strands: readonly Strand[] | undefined;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}

/** One way on: a sentence on what it asks for, then its sections with what is new in each. Renders a `<section>`. */
export function NextStep(props: Props) {
  const {
    comparison,
    levels,
    themes,
    strands,
    headingLevel,
    strings,
    hrefTo = fragmentFor,
    idPrefix,
  } = props;
  const [lower, upper] = levels;
  const Title = headingTag(headingLevel + 1);
  const names = distinctNames(levels);
  const origins = originsOf(upper, lower, strands);
  return (
    <section id={idPrefix + upper.id} className="level-next-step">
      <Title className="level-next-name">
        <a className="career-levels-link" href={hrefTo({ kind: 'level', level: upper.id })}>
          {levelName(upper)}
        </a>
      </Title>
      <LevelLadder level={upper} strings={strings} />
      <StatusNote status={upper.status} strings={strings} />
      <StepNotes {...props} rank={headingLevel + 2} />
      <p className="level-next-asks">
        {summaryOf(comparison, { levels, names, themes, strands, strings }).map((say, index) => [
          <Sentence key={index} strings={strings} content={upper.language} say={say} />,
          ' ',
        ])}
      </p>
      <FormerNotes {...props} level={upper} />
      {comparison.rows.map(
        (row) =>
          row.type === 'section' &&
          row.cells[1] && <NextSection key={row.cells[1].id} {...props} {...{ names, row, origins }} />,
      )}
    </section>
  );
}
