import { compareLevels } from '../../model/comparison/compare.ts';
import { levelsAfter } from '../../model/tracks/paths.ts';
import type { Framework, Level } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import { nextViewOf } from '../../strings/next.ts';
import type { Strings } from '../../strings/strings.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { NextStep } from './NextStep.tsx';

/** The props of {@link LevelNext}, and those of a `<section>`. */
export interface LevelNextProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework. Its tracks say which level is next. */
  framework: Framework;
  /** The reader's level. */
  level: Level;
  /** A prefix for every id inside, so that a card of the same level can share the page. Default 'Next--'. */
  idPrefix?: string;
}

/**
 * What the next level asks for that the reader's level does not, theme by theme. What it grows from and what stays the
 * same are folded away. If the path splits, all ways on are shown. Renders a `<section>`.
 */
export function LevelNext({
  framework,
  level,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'Next--',
  className,
  ...rest
}: LevelNextProps) {
  const Title = headingTag(headingLevel);
  const next = levelsAfter(framework, level);
  const { title, ways } = nextViewOf(level, next, strings);
  const id = idPrefix + level.id;
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...level.language}
      {...rest}
      className={classes('career-levels level-next', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title">
        <Sentence strings={strings} content={level.language} say={title} />
      </Title>
      {ways && (
        <p className="level-next-ways">
          <Sentence strings={strings} content={level.language} say={ways} />
        </p>
      )}
      {next.map((upper) => (
        <NextStep
          key={upper.id}
          comparison={compareLevels([level, upper])}
          levels={[level, upper]}
          themes={framework.themes}
          strands={framework.strands}
          headingLevel={headingLevel}
          strings={strings}
          hrefTo={hrefTo}
          idPrefix={idPrefix}
        />
      ))}
    </section>
  );
}
