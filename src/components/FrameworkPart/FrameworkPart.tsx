import type { ReactNode } from 'react';
import type { FrameworkSection } from '../../model/types.ts';
import { Prose } from '../RichText/Prose.tsx';
import { classes, type DisplayProps, type ElementProps, type HeadingLevel, headingTag } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'>, Omit<ElementProps<'section'>, 'part'> {
  /** The README's section that is shown, if it has one: its id, its title, and what comes after its list. */
  part: FrameworkSection | undefined;
  /** The id and title if the README has no such section. */
  fallbackId: string;
  fallbackTitle: ReactNode;
  headingLevel: HeadingLevel;
  /** What comes between the title and the section's closing text. */
  body: ReactNode;
}

/** A part of the framework as a whole, under the heading that links from levels lead to. Renders a `<section>`. */
export function FrameworkPart({
  part,
  fallbackId,
  fallbackTitle,
  headingLevel,
  body,
  hrefTo,
  className,
  ...rest
}: Props) {
  const id = part?.id ?? fallbackId;
  const Title = headingTag(headingLevel);
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...rest}
      className={classes('career-levels', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title">
        {part?.title ?? fallbackTitle}
      </Title>
      {body}
      <Prose text={part?.closing ?? []} hrefTo={hrefTo} />
    </section>
  );
}
