import type { CSSProperties, ReactNode } from 'react';

interface Props {
  /** Where the links of what is shown lead; see `backTo`. */
  id?: string;
  /** What is to be seen, in a sentence. */
  caption?: ReactNode;
  /** Custom properties and the like for what is shown. */
  style?: CSSProperties;
  children: ReactNode;
}

/** Live components on a page, free of the page's own styles. Renders a `<figure>`. */
export function Figure({ id, caption, style, children }: Props) {
  return (
    <figure id={id} className="docs-figure">
      <div className="docs-figure-body sb-unstyled" style={style}>
        {children}
      </div>
      {caption && <figcaption className="docs-caption">{caption}</figcaption>}
    </figure>
  );
}
