import type { ComparedExpectation, Comparison, SectionRow } from '../../model/comparison/compare.ts';
import { foldExpectations } from '../../model/expectations.ts';
import { anchorOf, fragmentFor } from '../../model/names/anchors.ts';
import { distinctNames, levelName } from '../../model/names/name.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { Expectation, Level, Theme } from '../../model/types.ts';
import { rowNameOf } from '../../strings/compared.ts';
import { ExpectationList } from '../ExpectationList/ExpectationList.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { StepNotes } from '../StepNotes/StepNotes.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';

interface Props extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  comparison: Comparison;
  /** The reader's level and a next one. */
  levels: readonly [Level, Level];
  themes: readonly Theme[];
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}

/** One way on: a sentence on what it asks for, then its sections with what is new in each. Renders a `<section>`. */
export function NextStep(props: Props) {
  const { comparison, levels, headingLevel, strings, hrefTo = fragmentFor, idPrefix } = props;
  const [, upper] = levels;
  const Title = headingTag(headingLevel + 1);
  const [lowerName = '', upperName = ''] = distinctNames(levels);
  const added = comparison.counts[1]?.new ?? 0;
  return (
    <section id={idPrefix + upper.id} className="level-next-step">
      <Title className="level-next-name">
        <a className="career-levels-link" href={hrefTo({ kind: 'level', level: upper.id })}>
          {levelName(upper)}
        </a>
      </Title>
      <StatusNote status={upper.status} strings={strings} />
      <StepNotes {...props} rank={headingLevel + 2} />
      <p className="level-next-asks">
        <Sentence
          strings={strings}
          content={upper.language}
          say={(name) => strings.asks(name(upperName), name(lowerName), added)}
        />
      </p>
      <FormerNotes {...props} level={upper} />
      {comparison.rows.map(
        (row) =>
          row.type === 'section' &&
          row.cells[1] && <NextSection key={row.cells[1].id} {...props} row={row} />,
      )}
    </section>
  );
}

function NextSection(props: Props & { row: SectionRow }) {
  const { row, levels, themes, headingLevel, strings, hrefTo, idPrefix } = props;
  const [, upper] = levels;
  const [, section] = row.cells;
  if (!section) return null;
  const name = rowNameOf(row, levels, themes, strings);
  const added = pick(section.expectations, 'new');
  const kept = pick(section.expectations, 'same');
  return (
    <section id={idPrefix + anchorOf(upper, section)} className="level-next-section" data-kind={row.kind}>
      <div>
        {name.text !== sectionName(section) && (
          <p className="level-next-theme">
            <RowName name={name} />
          </p>
        )}
        <SectionTitle section={section} rank={headingLevel + 2} className="level-next-section-title" />
      </div>
      <div>
        <FormerNotes {...props} level={upper} section={section.id} />
        <Prose text={section.intro} hrefTo={hrefTo} />
        <ExpectationList {...props} level={upper} expectations={added} />
        {kept.length > 0 && (
          <details className="examples">
            <summary className="examples-summary" {...strings.language}>
              {strings.stays(kept.length)}
            </summary>
            <ExpectationList {...props} level={upper} expectations={kept} />
          </details>
        )}
      </div>
    </section>
  );
}

/** Returns every expectation of a kind, nested ones included. Under one of another kind, a nested one is listed by itself. */
function pick(
  expectations: readonly ComparedExpectation[],
  change: ComparedExpectation['change'],
): Expectation[] {
  return foldExpectations<ComparedExpectation, Expectation>(expectations, (expectation, children) =>
    expectation.change === change ? [{ ...expectation, children }] : children,
  );
}
