import type { LevelSummary } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { type HeadingLevel, headingTag } from '../shared.ts';

interface Props {
  level: LevelSummary;
  headingLevel: HeadingLevel;
  strings: LevelStrings;
  /** The id of the heading. */
  titleId: string;
}

/** A level's code, title, place and status. Renders a `<header>`. */
export function LevelHeader({ level, headingLevel, strings, titleId }: Props) {
  const Title = headingTag(headingLevel);
  return (
    <header className="level-header">
      <LevelLadder level={level} strings={strings} />
      <Title id={titleId} className="level-header-title">
        {level.code && <span className="level-header-code">{level.code + ':'}</span>}
        {' ' + level.title}
      </Title>
      <StatusNote status={level.status} strings={strings} />
    </header>
  );
}
