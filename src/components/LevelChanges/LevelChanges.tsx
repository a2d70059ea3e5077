import type { ChangeReport } from '../../model/change-report.ts';
import { isChanged } from '../../model/changes-by-section.ts';
import type { LevelSummary } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { ChangedLevelSection } from './ChangedLevelSection.tsx';
import { ChangeList } from './ChangeList.tsx';

/** The props of {@link LevelChanges}, and those of a `<section>`. */
export interface LevelChangesProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** What has changed, in the form that `career-levels changes --as json` prints. */
  report: ChangeReport;
  /** The only level whose changes are shown. Default: all levels and the README. */
  level?: LevelSummary | undefined;
  /** A prefix for every id inside. Default 'Changes--'. */
  idPrefix?: string;
}

/**
 * What has changed between two revisions of a framework: for each level a sentence, then only what has changed, the earlier
 * text and the one that counts now, with the changed words marked. Renders a `<section>`.
 */
export function LevelChanges({
  report,
  level,
  headingLevel = 2,
  strings = en,
  hrefTo,
  idPrefix = 'Changes--',
  className,
  ...rest
}: LevelChangesProps) {
  const { language } = report;
  const Title = headingTag(headingLevel);
  const Part = headingTag(headingLevel + 1);
  const isShown = (id: string | undefined) => level === undefined || id === level.id;
  const levels = report.levels.filter(
    (changed) => isChanged(changed) && (isShown(changed.after?.id) || isShown(changed.before?.id)),
  );
  const forAll = level === undefined ? report.framework : [];
  const shared = { headingLevel, strings, hrefTo, language, levels: report.levels, idPrefix };
  return (
    <section
      aria-labelledby={`${idPrefix}Title`}
      {...language}
      {...rest}
      className={classes('career-levels level-changes', className)}
    >
      <Title id={`${idPrefix}Title`} className="career-levels-title" {...strings.language}>
        {strings.changes}
      </Title>
      {levels.length + forAll.length === 0 && <p {...strings.language}>{strings.noChanges}</p>}
      {forAll.length > 0 && (
        <section className="level-changes-part">
          <Part className="level-changes-name" {...strings.language}>
            {strings.forAllLevels}
          </Part>
          <ChangeList {...shared} entries={forAll} />
        </section>
      )}
      {levels.map((changed) => (
        <ChangedLevelSection
          key={changed.after?.id ?? `gone ${changed.before?.id}`}
          {...shared}
          changed={changed}
        />
      ))}
    </section>
  );
}
