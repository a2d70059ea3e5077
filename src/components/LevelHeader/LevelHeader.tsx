import type { LevelSummary } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { type DisplayProps, type HeadingLevel, headingTag } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  level: LevelSummary;
  levels?: readonly LevelSummary[] | undefined;
  headingLevel: HeadingLevel;
  strings: LevelStrings;
  /** The id of the heading. */
  titleId: string;
}

/** A level's code, title, place and status. Renders a `<header>`. */
export function LevelHeader({ level, levels, headingLevel, strings, hrefTo, titleId }: Props) {
  const Title = headingTag(headingLevel);
  return (
    <header className="level-header">
      <LevelLadder level={level} levels={levels} strings={strings} hrefTo={hrefTo} />
      <Title id={titleId} className="level-header-title">
        {level.code && <span className="level-header-code">{level.code + ':'}</span>}
        {' ' + level.title}
      </Title>
      <StatusNote status={level.status} strings={strings} />
    </header>
  );
}
