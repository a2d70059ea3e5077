import { findSection } from '../../model/lookup.ts';
import type { FrameworkOverview } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import { Prose } from '../RichText/Prose.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { classes, type DisplayProps, headingTag, type PropsOf } from '../shared.ts';

type Props = PropsOf<
  'section',
  DisplayProps & {
    /** The framework whose principles are shown. */
    framework: FrameworkOverview;
  }
>;

/** The principles that hold for every level, each with a link to itself. Renders a `<section>`. */
export function PrinciplesList({
  framework,
  headingLevel = 2,
  strings = en,
  hrefTo,
  className,
  ...rest
}: Props) {
  const section = findSection(framework, 'principles');
  const id = section?.id ?? 'principles';
  const Title = headingTag(headingLevel);
  const PrincipleTitle = headingTag(headingLevel, 1);
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...rest}
      className={classes('career-levels principles-list', className)}
    >
      <Title id={`${id}--title`} className="career-levels-title">
        {section?.title ?? strings.principles}
      </Title>
      <div className="principles-list-intro">
        <Prose text={section?.text ?? []} hrefTo={hrefTo} />
      </div>
      <ul className="principles-list-items">
        {framework.principles.map((principle) => (
          <li key={principle.id} id={principle.id} className="principle">
            <div className="principle-heading">
              <PrincipleTitle className="principle-title">{principle.title}</PrincipleTitle>{' '}
              <SelfLink id={principle.id} text={principle.title} strings={strings} />
            </div>
            <div className="principle-text">
              <Prose text={principle.text} hrefTo={hrefTo} />
            </div>
          </li>
        ))}
      </ul>
      <Prose text={section?.closing ?? []} hrefTo={hrefTo} />
    </section>
  );
}
