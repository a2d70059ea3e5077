import type { Section } from '../../model/types.ts';
import { headingTag } from '../shared.ts';

interface Props {
  section: Section;
  /** The rank of the heading: 3 for `<h3>`. */
  rank: number;
  /** The class name of the heading. */
  className: string;
  id?: string;
}

/** The heading of a section, with that of its group before it. Renders an `<h2>` to `<h6>`, or nothing without a heading. */
export function SectionTitle({ section: { title, group }, rank, className, id }: Props) {
  const Title = headingTag(rank);
  if (title === '') return null;
  return (
    <Title id={id} className={className}>
      {group && <span className="section-group">{`${group}: `}</span>}
      {title}
    </Title>
  );
}
