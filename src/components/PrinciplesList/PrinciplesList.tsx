import { findSection } from '../../model/names/lookup.ts';
import type { FrameworkOverview } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { FrameworkPart } from '../FrameworkPart/FrameworkPart.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';

/** The props of {@link PrinciplesList}, and those of a `<section>`. */
export interface PrinciplesListProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: FrameworkOverview;
}

/** The principles that hold for every level, each with a link to itself. Renders a `<section>`. */
export function PrinciplesList({
  framework,
  headingLevel = 2,
  strings = en,
  hrefTo,
  className,
  ...rest
}: PrinciplesListProps) {
  const part = findSection(framework, 'principles');
  const PrincipleTitle = headingTag(headingLevel + 1);
  return (
    <FrameworkPart
      {...framework.language}
      {...rest}
      part={part}
      fallbackId="Principles"
      fallbackTitle={<span {...strings.language}>{strings.principles}</span>}
      headingLevel={headingLevel}
      hrefTo={hrefTo}
      className={classes('principles-list', className)}
      body={
        <>
          <div className="principles-list-intro">
            <Prose text={part?.text ?? []} hrefTo={hrefTo} />
          </div>
          <ul className="principles-list-items">
            {framework.principles.map((principle, index) => (
              <li key={principle.id} id={principle.id} className="principle">
                <div className="principle-heading">
                  <PrincipleTitle className="principle-title">{principle.title}</PrincipleTitle>
                  {'\u00a0'}
                  <SelfLink id={principle.id} isFirst={index === 0} strings={strings} />
                </div>
                <div className="principle-text">
                  <Prose text={principle.text} hrefTo={hrefTo} />
                </div>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
