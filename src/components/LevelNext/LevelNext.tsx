import { compareLevels } from '../../model/compare.ts';
import { distinctNames } from '../../model/name.ts';
import { pathsOf } from '../../model/paths.ts';
import type { Framework, Level } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { NextStep } from './NextStep.tsx';

/** What a LevelNext takes beside all that `<section>` takes. */
export interface LevelNextProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework, whose tracks say what comes next. */
  framework: Framework;
  /** The level that the reader is at. */
  level: Level;
  /** Put before every id inside, so that a card of the same level can share the page. Default 'next--'. */
  idPrefix?: string;
}

/**
 * What the next level asks that the reader's level does not, theme by theme; what stays is folded away. Where the path
 * splits, every way on is shown. Renders a `<section>`.
 */
export function LevelNext({
  framework,
  level,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'next--',
  className,
  ...rest
}: LevelNextProps) {
  const Title = headingTag(headingLevel);
  const next = pathsOf(framework).next.get(level.id) ?? [];
  const [here = '', ...names] = distinctNames([level, ...next]);
  const id = idPrefix + level.id;
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...level.language}
      {...rest}
      className={classes('career-levels level-next', className)}
    >
      <LevelLadder level={level} strings={strings} />
      <Title id={`${id}--title`} className="career-levels-title">
        <Sentence strings={strings} content={level.language} say={(name) => strings.after(name(here))} />
      </Title>
      <StatusNote status={level.status} strings={strings} />
      {next.length !== 1 && (
        <p className="level-next-ways">
          <Sentence
            strings={strings}
            content={level.language}
            say={(name) => (next.length > 1 ? strings.splits(names.map(name)) : strings.last(name(here)))}
          />
        </p>
      )}
      {next.map((upper) => (
        <NextStep
          key={upper.id}
          comparison={compareLevels([level, upper], framework.tracks)}
          levels={[level, upper]}
          themes={framework.themes}
          headingLevel={headingLevel}
          strings={strings}
          hrefTo={hrefTo}
          idPrefix={idPrefix}
        />
      ))}
    </section>
  );
}
