import { stepNotesBetween } from '../../model/comparison/step-notes.ts';
import { anchorOf } from '../../model/names/anchors.ts';
import { distinctNames } from '../../model/names/name.ts';
import type { Level } from '../../model/types.ts';
import type { Strings } from '../../strings/strings.ts';
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
  const names = distinctNames(levels);
  const nameOf = (level: Level) => names[levels.indexOf(level)] ?? '';
  return stepNotesBetween(levels).map(({ from, to, level, section }) => {
    const id = idPrefix + anchorOf(level, section);
    return (
      <section key={id} id={id} className="step-note" {...level.language}>
        <Title className="step-note-title">
          <Sentence
            strings={strings}
            content={level.language}
            say={(name) => strings.stepNote(name(nameOf(from)), name(nameOf(to)))}
          />
        </Title>
        <Prose text={section.intro} hrefTo={hrefTo} />
      </section>
    );
  });
}
