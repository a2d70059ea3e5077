import type { Block, Prose as ProseModel } from '../../model/types.ts';
import type { HrefTo } from '../shared.ts';
import { RichText } from './RichText.tsx';

interface Props {
  /** Paragraphs, lists and quotes. */
  text: ProseModel;
  /** Where links lead; see `DisplayProps`. */
  hrefTo?: HrefTo | undefined;
}

/** Running text. Renders one element per block and none around them. */
export function Prose({ text, hrefTo }: Props) {
  return text.map((block, index) => renderBlock(block, index, hrefTo));
}

function renderBlock(block: Block, key: number, hrefTo: Props['hrefTo']) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={key} className="prose-paragraph">
          <RichText text={block.children} hrefTo={hrefTo} />
        </p>
      );
    case 'quote':
      return (
        <blockquote key={key} className="prose-quote">
          <Prose text={block.children} hrefTo={hrefTo} />
        </blockquote>
      );
    case 'code':
      return (
        <pre key={key} className="prose-code">
          <code>{block.value}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List key={key} className="prose-list">
          {block.items.map(([first, ...rest], index) => (
            <li key={index} className="prose-list-item">
              {/* A paragraph first reads as a line, without the paragraph's space. */}
              {first?.type === 'paragraph' ? (
                <RichText text={first.children} hrefTo={hrefTo} />
              ) : (
                first && renderBlock(first, 0, hrefTo)
              )}
              <Prose text={rest} hrefTo={hrefTo} />
            </li>
          ))}
        </List>
      );
    }
  }
}
