import { fragmentFor, GLOSSARY_ID, hrefOnPage, termAnchor } from '../../model/names/anchors.ts';
import type { FrameworkOverview } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Prose } from '../RichText/Prose.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { classes, type DisplayProps, type ElementProps, type HrefTo, headingTag } from '../shared.ts';

/** The props of {@link GlossaryList}, and those of a `<section>`. */
export interface GlossaryListProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. Without a glossary, there is nothing to see. */
  framework: FrameworkOverview;
}

/** The terms that levels use and what they mean, each with a link to itself. Renders a `<section>`. */
export function GlossaryList({
  framework: { glossary, language },
  headingLevel = 2,
  strings = en,
  hrefTo = fragmentFor,
  className,
  ...rest
}: GlossaryListProps) {
  if (!glossary) return null;
  const Title = headingTag(headingLevel);
  // one term may lead to another, which is here
  const hrefWithin: HrefTo = (target) => (target.kind === 'glossary' ? hrefOnPage(target) : hrefTo(target));
  return (
    <section
      id={GLOSSARY_ID}
      aria-labelledby={`${GLOSSARY_ID}-Title`}
      {...language}
      {...rest}
      className={classes('career-levels glossary-list', className)}
    >
      <Title id={`${GLOSSARY_ID}-Title`} className="career-levels-title">
        <span {...strings.language}>{strings.glossary}</span>
      </Title>
      <dl className="glossary-list-terms">
        {glossary.map(({ id, term, text }, index) => (
          <div key={id} id={termAnchor(id)} className="glossary-term">
            <dt className="glossary-term-name">
              <span className="glossary-term-word">{term}</span>
              {'\u00a0'}
              <SelfLink id={termAnchor(id)} isFirst={index === 0} strings={strings} />
            </dt>
            <dd className="glossary-term-text">
              <Prose text={text} hrefTo={hrefWithin} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
