import { anchorOf } from '../../model/names/anchors.ts';
import type { SectionCell } from '../../strings/comparison.ts';
import { ComparedList } from '../ComparedList/ComparedList.tsx';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { Shared } from './shared.ts';

/**
 * One level's section in a comparison, with its own heading, text and order, or a note that it has none. Renders its parts
 * and no element around them.
 */
export function CompareCell(props: Shared & { cell: SectionCell }) {
  const { cell, headingLevel, hrefTo, idPrefix } = props;
  const { level, section } = cell;
  if (!section) {
    return (
      <p className="level-compare-none">
        <Sentence {...props} say={cell.none} />
      </p>
    );
  }
  return (
    <>
      <SectionTitle
        section={section}
        rank={headingLevel + 2}
        id={idPrefix + anchorOf(level, section)}
        className="level-compare-section-title"
      />
      <FormerNotes {...props} level={level} section={section.id} />
      <Prose text={section.intro} hrefTo={hrefTo} />
      <ComparedList {...props} level={level} runs={cell.runs} />
      <Examples {...props} examples={section.examples} />
    </>
  );
}
