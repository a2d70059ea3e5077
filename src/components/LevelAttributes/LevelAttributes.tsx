import type { Attribute } from '../../model/types.ts';
import { RichText } from '../RichText/RichText.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  attributes: readonly Attribute[];
}

/** Labelled facts about a level. Renders a `<dl>`, or nothing if there are none. */
export function LevelAttributes({ attributes, hrefTo }: Props) {
  if (attributes.length === 0) return null;
  return (
    <dl className="level-attributes">
      {attributes.map(({ label, value }) => (
        <div key={label} className="level-attribute">
          <dt className="level-attribute-label">{label}</dt>
          <dd className="level-attribute-value">
            <RichText text={value} hrefTo={hrefTo} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
