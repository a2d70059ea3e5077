import { anchorOf, fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { GrowthStep as GrowthStepModel } from '../../model/strands/growth.ts';
import { stateOf } from '../../model/tracks/paths.ts';
import type { Expectation, Level, Section } from '../../model/types.ts';
import { SectionBody } from '../SectionBody/SectionBody.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { StrandLinks } from '../StrandLinks/StrandLinks.tsx';
import { headingTag } from '../shared.ts';
import { YourLevel } from '../YourLevel/YourLevel.tsx';
import { heightShown, type Shared } from './shared.ts';

/** A level, and what it has of the theme or the strand. Renders an `<li>`. */
export function GrowthStep({ step, ...shared }: Shared & { step: GrowthStepModel }) {
  const { level, height, sections } = step;
  const { headingLevel, strings, hrefTo = fragmentFor, reader, idPrefix } = shared;
  const Name = headingTag(headingLevel + 1);
  const state = stateOf(level, reader);
  return (
    <li
      id={idPrefix + level.id}
      className="level-growth-step"
      data-height={heightShown(height)}
      data-state={state}
      data-empty={sections.length === 0 ? 'yes' : undefined}
    >
      <div className="level-growth-head">
        <Name className="level-growth-level">
          <a className="level-growth-link" href={hrefTo({ kind: 'level', level: level.id })}>
            {levelName(level)}
          </a>
        </Name>
        <StatusWord status={level.status} strings={strings} />
        {state === 'here' && <YourLevel strings={strings} />}
        {sections.length === 0 && (
          <p className="level-growth-none" {...strings.language}>
            {strings.nothingOn}
          </p>
        )}
      </div>
      {sections.map((section) => (
        <StepSection key={section.id} {...shared} level={level} section={section} />
      ))}
    </li>
  );
}

/** What a level says of a theme under a heading of its own, or the expectation of a strand. */
function StepSection(props: Shared & { level: Level; section: Section }) {
  const { level, section, subject, themes, headingLevel, idPrefix } = props;
  const isTheme = subject.kind === 'theme';
  const theme = themes.find(({ id }) => id === section.theme);
  const after = (expectation: Expectation) =>
    props.strands !== undefined && <StrandLinks {...props} expectation={expectation} />;
  return (
    <div id={isTheme ? idPrefix + anchorOf(level, section) : undefined} className="level-growth-section">
      {isTheme && sectionName(section) !== subject.of.title && (
        <SectionTitle section={section} rank={headingLevel + 2} className="level-growth-section-title" />
      )}
      {theme && <p className="section-theme">{theme.title}</p>}
      <SectionBody {...props} after={after} />
    </div>
  );
}
