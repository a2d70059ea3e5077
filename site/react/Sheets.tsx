import { type Framework, findLevel, type LinkTarget } from 'career-levels';
import { GrowthSheet } from 'career-levels/interactive';
import { useState } from 'react';

interface Props {
  framework: Framework;
  /** The id of the reader's level. */
  mine: string;
  /** The id of the level to grow to. */
  next: string | undefined;
  hrefTo: (target: LinkTarget) => string | undefined;
}

/** The growth sheet of two levels. Those that were begun for others stay, out of sight, with what was typed into them. */
export function Sheets({ framework, mine, next = '', hrefTo }: Props) {
  const shown = `${mine} ${next}`;
  const [begun, setBegun] = useState([shown]);
  if (!begun.includes(shown)) setBegun([...begun, shown]);
  return begun.map((pair) => {
    const [level, towards] = pair.split(' ').map((id) => findLevel(framework.levels, id));
    return (
      level && (
        <div key={pair} hidden={pair !== shown}>
          <GrowthSheet
            framework={framework}
            level={level}
            next={towards}
            hrefTo={hrefTo}
            idPrefix={`Sheet-${towards?.id}--`}
          />
        </div>
      )
    );
  });
}
