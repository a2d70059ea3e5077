import { anchorOf } from '../../model/names/anchors.ts';
import type { Level } from '../../model/types.ts';
import { stepNoteViews } from '../../strings/step-notes.ts';
import type { Strings } from '../../strings/strings.ts';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  levels: readonly Level[];
  /** The rank of the headings. */
  rank: number;
  strings: Strings;
  idPrefix: string;
}

/** What authors say of the steps between levels, from the lowest step up. Renders a `<section>` for each. */
export function StepNotes({ levels, rank, strings, hrefTo, idPrefix }: Props) {
  const Title = headingTag(rank);
  return stepNoteViews(levels, strings).map(({ level, section, title }) => {
    const id = idPrefix + anchorOf(level, section);
    return (
      <section key={id} id={id} className="step-note" {...level.language}>
        <FormerAnchors level={level} part={section} idPrefix={idPrefix} />
        <Title className="step-note-title">
          <Sentence strings={strings} content={level.language} say={title} />
        </Title>
        <Prose text={section.intro} hrefTo={hrefTo} />
      </section>
    );
  });
}
