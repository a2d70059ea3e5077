import { anchorOf } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type {
  AnnouncedChange,
  Expectation,
  Level,
  LevelSummary,
  Section,
  Strand,
  Theme,
} from '../../model/types.ts';
import { enLevel } from '../../strings/en.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { ChangeLinks } from '../ChangeLinks/ChangeLinks.tsx';
import { ChangeNotes } from '../ChangeNotes/ChangeNotes.tsx';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { LevelAttributes } from '../LevelAttributes/LevelAttributes.tsx';
import { LevelHeader } from '../LevelHeader/LevelHeader.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { SectionBody } from '../SectionBody/SectionBody.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { StrandLinks } from '../StrandLinks/StrandLinks.tsx';
import type { StrandHref } from '../StrandLinks/strand-href.ts';
import { classes, type DisplayProps, type ElementProps } from '../shared.ts';

/** The props of {@link LevelCard}, and those of an `<article>`. */
export interface LevelCardProps extends DisplayProps<LevelStrings>, ElementProps<'article'> {
  /** The level to show. */
  level: Level;
  /** The framework's levels, to which the stops of the ladder lead. Default none: the ladder is a picture. */
  levels?: readonly LevelSummary[] | undefined;
  /** The framework's themes, which are named over the sections. Default none. */
  themes?: readonly Theme[] | undefined;
  /** What the author has announced: `changes` of the framework. Those of this level are shown. Default none. */
  changes?: readonly AnnouncedChange[] | undefined;
  /** The reader's day: YYYY-MM-DD. Changes are shown until the day from which they count; without it, the last one on any day. */
  today?: string | undefined;
  /** The framework's strands, to which `strandHref` leads. Default none. */
  strands?: readonly Strand[] | undefined;
  /**
   * Where each expectation that is on a strand leads: an address with `{strand}` for the strand's id and `{anchor}` for the expectation's
   * place in a `LevelGrowth` of it, or a function of both. Default: nowhere.
   */
  strandHref?: StrandHref | undefined;
  /** A prefix for every id inside, so that two views of one level can share a page. Default ''. */
  idPrefix?: string;
}

/** One level in full: its place, its statement, what it expects and what success looks like. Renders an `<article>`. */
export function LevelCard({
  level,
  levels,
  headingLevel = 2,
  strings = enLevel,
  hrefTo,
  themes = [],
  changes = [],
  today,
  strands,
  strandHref,
  idPrefix = '',
  className,
  ...rest
}: LevelCardProps) {
  const id = idPrefix + level.id;
  const { statement, intro, attributes, sections, lastChange, editUrl, feedbackUrl, source } = level;
  const hasLinks = editUrl || feedbackUrl;
  const shared = { level, headingLevel, strings, hrefTo, strands, strandHref, idPrefix };
  return (
    <article
      id={id}
      aria-labelledby={`${id}--Title`}
      {...level.language}
      {...rest}
      className={classes('career-levels level-card', className)}
    >
      <FormerAnchors {...shared} />
      <LevelHeader {...shared} levels={levels} titleId={`${id}--Title`} />
      <ChangeNotes {...shared} changes={changes} today={today} />
      {statement.length > 0 && (
        <blockquote className="level-card-statement">
          <Prose text={statement} hrefTo={hrefTo} />
        </blockquote>
      )}
      <Prose text={intro} hrefTo={hrefTo} />
      <LevelAttributes attributes={attributes} hrefTo={hrefTo} />
      {[statement, intro, attributes, sections].flat().length === 0 && (
        <p className="level-card-empty" {...strings.language}>
          {strings.emptyLevel}
        </p>
      )}
      <FormerNotes {...shared} />
      {sections.map((section) => (
        <CardSection
          key={section.id}
          {...shared}
          section={section}
          theme={themes.find(({ id }) => id === section.theme)}
        />
      ))}
      {(lastChange || hasLinks) && (
        <footer className="level-card-foot" {...strings.language}>
          {lastChange && <time dateTime={lastChange.day}>{strings.lastChanged(lastChange.day)}</time>}
          {/* spread, because a page's own data may lack it */}
          {hasLinks && (
            <ChangeLinks
              {...source}
              {...{ id: level.id, editUrl, feedbackUrl, lastChange, strings }}
              text={levelName(level)}
              isNamed
            />
          )}
        </footer>
      )}
    </article>
  );
}

type SectionProps = Required<Pick<DisplayProps<LevelStrings>, 'strings' | 'headingLevel'>> &
  Pick<DisplayProps, 'hrefTo'> & {
    level: Level;
    section: Section;
    theme: Theme | undefined;
    strands: readonly Strand[] | undefined;
    strandHref: StrandHref | undefined;
    idPrefix: string;
  };

function CardSection(props: SectionProps) {
  const { level, section, theme, strandHref, headingLevel, strings, idPrefix } = props;
  const { feedbackUrl } = level;
  const editUrl = section.editUrl ?? level.editUrl;
  const after = (expectation: Expectation, text: string) => (
    <>
      {strandHref !== undefined && <StrandLinks {...props} expectation={expectation} />}
      {(editUrl || feedbackUrl) && (
        <ChangeLinks
          {...expectation}
          {...{ editUrl, feedbackUrl, text, strings }}
          id={anchorOf(level, expectation)}
        />
      )}
    </>
  );
  return (
    <section id={idPrefix + anchorOf(level, section)} className="level-card-section" data-kind={section.kind}>
      {theme && theme.title !== sectionName(section) && <p className="section-theme">{theme.title}</p>}
      <FormerAnchors {...props} part={section} />
      <SectionTitle section={section} rank={headingLevel + 1} className="level-card-section-title" />
      <div className="level-card-section-body">
        <SectionBody {...props} after={after} />
      </div>
    </section>
  );
}
