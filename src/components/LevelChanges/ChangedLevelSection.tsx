import type { ChangedLevel } from '../../model/change-report.ts';
import { fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import { changedInAll } from '../../strings/changed.ts';
import { headingTag } from '../shared.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  changed: ChangedLevel;
}

/** A level and what has changed in it. Renders a `<section>`. */
export function ChangedLevelSection({ changed, ...shared }: Props) {
  const { kind, before, after, counts, entries } = changed;
  const { headingLevel, strings, hrefTo = fragmentFor, idPrefix } = shared;
  const Name = headingTag(headingLevel + 1);
  const summary = changedInAll(counts, strings);
  const level = after ?? before;
  if (!level) return null;
  return (
    <section id={idPrefix + level.id} className="level-changes-part" data-kind={kind}>
      <Name className="level-changes-name">
        {after ? (
          <a className="career-levels-link" href={hrefTo({ kind: 'level', level: after.id })}>
            {levelName(after)}
          </a>
        ) : (
          levelName(level)
        )}
      </Name>
      {kind !== 'kept' && (
        <p className="level-changes-summary" {...strings.language}>
          {strings.changedLevel[kind]}
        </p>
      )}
      {summary && (
        <p className="level-changes-summary" {...strings.language}>
          {summary}
        </p>
      )}
      <ChangeList {...shared} entries={entries} />
    </section>
  );
}
