import { growthOf } from '../../model/strands/growth.ts';
import type { Framework, LevelSummary } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import type { StrandHref } from '../StrandLinks/strand-href.ts';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { GrowthWay } from './GrowthWay.tsx';

/** The props of {@link LevelGrowth}, and those of a `<section>`. */
export interface LevelGrowthProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: Framework;
  /** The id of a theme. Default: the framework's first one, unless a strand is named. */
  theme?: string | undefined;
  /** The id of a strand, in place of a theme. */
  strand?: string | undefined;
  /** The id of a track: the whole way to its last level. Default: every track that has something, each from where it begins. */
  track?: string | undefined;
  /** The reader's level, which is marked. Default none. */
  level?: LevelSummary | undefined;
  /**
   * Where the names of strands under a theme lead: an address with `{strand}` for the strand's id and `{anchor}` for the expectation's
   * place in a `LevelGrowth` of it, or a function of both. Default: they are no links.
   */
  strandHref?: StrandHref | undefined;
  /** A prefix for every id inside, so that two views of one theme or strand can share a page. Default ''. */
  idPrefix?: string;
}

/**
 * One theme or one strand through all levels, as a staircase: a step for each level, with what it asks there. Renders a
 * `<section>`.
 */
export function LevelGrowth({
  framework,
  theme,
  strand,
  track,
  level,
  strandHref,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = '',
  className,
  ...rest
}: LevelGrowthProps) {
  const Title = headingTag(headingLevel);
  const { subject, ways } = growthOf(framework, { theme, strand, track });
  const isTheme = subject?.kind === 'theme';
  const around = framework.themes.find(({ id }) => !isTheme && id === subject?.of.theme);
  const id = [idPrefix + (isTheme ? 'Theme' : 'Strand'), subject?.of.id].join('--');
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...framework.language}
      {...rest}
      className={classes('career-levels level-growth', className)}
      data-of={subject?.kind}
    >
      {around && <p className="section-theme">{around.title}</p>}
      <Title id={`${id}--Title`} className="career-levels-title">
        {subject?.of.title ?? framework.title}
      </Title>
      {ways.length === 0 && (
        <p className="level-growth-none" {...strings.language}>
          {subject ? strings.nothingOn : strings.noGrowth}
        </p>
      )}
      {subject &&
        ways.map((way) => (
          <GrowthWay
            key={way.track.id}
            way={way}
            hasTitle={framework.tracks.length > 1}
            subject={subject}
            themes={isTheme || around ? [] : framework.themes}
            strands={isTheme ? framework.strands : undefined}
            reader={level}
            strandHref={strandHref}
            headingLevel={headingLevel}
            strings={strings}
            hrefTo={hrefTo}
            idPrefix={`${id}--`}
          />
        ))}
    </section>
  );
}
