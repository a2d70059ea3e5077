import { anchorOf } from '../../model/anchors.ts';
import type { ComparedExpectation, SectionRow } from '../../model/compare.ts';
import { ComparedList } from '../ComparedList/ComparedList.tsx';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  row: SectionRow;
  column: number;
  differencesOnly: boolean;
}

/** One level's section in a comparison: with its own heading, text and order. Renders its parts and no element around them. */
export function CompareCell(props: Props) {
  const { row, column, levels, headingLevel, hrefTo, idPrefix, differencesOnly } = props;
  const section = row.cells[column];
  const level = levels[column];
  if (!section || !level) return null;
  const expectations = differencesOnly ? differing(section.expectations) : section.expectations;
  return (
    <>
      <SectionTitle
        section={section}
        rank={headingLevel + 2}
        id={idPrefix + anchorOf(level, section)}
        className="level-compare-section-title"
      />
      <Prose text={section.intro} hrefTo={hrefTo} />
      <ComparedList {...props} expectations={expectations} />
      <Examples {...props} examples={section.examples} />
    </>
  );
}

/** Returns expectations that differ, and equal ones that contain one that differs. */
function differing(expectations: readonly ComparedExpectation[]): ComparedExpectation[] {
  return expectations
    .map((expectation) => ({ ...expectation, children: differing(expectation.children) }))
    .filter(({ change, children }) => change !== 'same' || children.length > 0);
}
