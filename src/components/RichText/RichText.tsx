import { fragmentFor } from '../../model/names/anchors.ts';
import type { Inline, RichText as RichTextModel } from '../../model/types.ts';
import { classes, type HrefTo } from '../shared.ts';

interface Props {
  /** The text with its marks. */
  text: RichTextModel;
  /** Where links lead; see `DisplayProps`. */
  hrefTo?: HrefTo | undefined;
}

/** A line of text with emphasis, code and links. Renders no element around it. */
export function RichText({ text, hrefTo = fragmentFor }: Props) {
  return text.map((node, index) => renderInline(node, index, hrefTo));
}

function renderInline(node: Inline, key: number, hrefTo: HrefTo) {
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
    case 'link': {
      const href = hrefTo(node.to);
      const says = node.to.kind === 'glossary' ? node.to.says : undefined;
      const text = <RichText text={node.children} hrefTo={hrefTo} />;
      // an element of its own, for the text beside it is another
      if (href === undefined) return <span key={key}>{text}</span>;
      return (
        <a
          key={key}
          className={classes('career-levels-link', says !== undefined && 'rich-text-term')}
          href={href}
          {...(says === undefined ? {} : { 'aria-description': says })}
        >
          {text}
        </a>
      );
    }
  }
  const Mark = node.type === 'strong' ? 'strong' : 'em';
  return (
    <Mark key={key}>
      <RichText text={node.children} hrefTo={hrefTo} />
    </Mark>
  );
}
