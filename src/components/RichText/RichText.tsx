import { fragmentFor } from '../../model/names/anchors.ts';
import type { Inline, LinkTarget, RichText as RichTextModel } from '../../model/types.ts';

interface Props {
  /** The text with its marks. */
  text: RichTextModel;
  /** Where links lead; see `DisplayProps`. */
  hrefTo?: ((target: LinkTarget) => string) | undefined;
}

/** A line of text with emphasis, code and links. Renders no element around it. */
export function RichText({ text, hrefTo = fragmentFor }: Props) {
  return text.map((node, index) => renderInline(node, index, hrefTo));
}

function renderInline(node: Inline, key: number, hrefTo: (target: LinkTarget) => string) {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      return (
        <code key={key} className="rich-text-code">
          {node.value}
        </code>
      );
    case 'break':
      return <br key={key} />;
    case 'link':
      return (
        <a key={key} className="career-levels-link" href={hrefTo(node.to)}>
          <RichText text={node.children} hrefTo={hrefTo} />
        </a>
      );
  }
  const Mark = node.type === 'strong' ? 'strong' : 'em';
  return (
    <Mark key={key}>
      <RichText text={node.children} hrefTo={hrefTo} />
    </Mark>
  );
}
