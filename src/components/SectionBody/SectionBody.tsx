import type { ReactNode } from 'react';
import type { Expectation, Level, Section } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { Examples, ExpectationList } from '../ExpectationList/ExpectationList.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { Prose } from '../RichText/Prose.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  level: Level;
  section: Section;
  /** Returns what stands behind an expectation, by its text, and the link to it. */
  after?: ((expectation: Expectation, text: string) => ReactNode) | undefined;
  strings: LevelStrings;
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
}

/** What is under the heading of a section. Renders its parts and no element around them. */
export function SectionBody(props: Props) {
  const { section, hrefTo } = props;
  return (
    <>
      <FormerNotes {...props} section={section.id} />
      <Prose text={section.intro} hrefTo={hrefTo} />
      <ExpectationList {...props} expectations={section.expectations} />
      <Examples {...props} examples={section.examples} />
    </>
  );
}
