import { anchorOf } from '../../model/names/anchors.ts';
import type { LineCell } from '../../strings/comparison-lines.ts';
import { ComparedList } from '../ComparedList/ComparedList.tsx';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { Shared } from './shared.ts';

/**
 * What one level's section says in a line of a comparison, in its own order, or a note that it has no such section. Renders
 * its parts and no element around them.
 */
export function CompareCell(props: Shared & { cell: LineCell }) {
  const { cell, headingLevel, hrefTo } = props;
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
      {cell.hasHeading && (
        <SectionTitle section={section} rank={headingLevel + 2} className="level-compare-section-title" />
      )}
      {cell.isFirst && <FormerNotes {...props} level={level} section={section.id} />}
      <Prose text={cell.intro} hrefTo={hrefTo} />
      <ComparedList {...props} level={level} runs={cell.runs} />
      <Examples {...props} examples={cell.examples} />
    </>
  );
}

/** Where links to a section arrive. */
export function idOfCell(cell: LineCell | undefined, idPrefix: string): string | undefined {
  return cell?.section && cell.isFirst ? idPrefix + anchorOf(cell.level, cell.section) : undefined;
}
