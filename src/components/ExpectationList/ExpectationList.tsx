import type { ReactNode } from 'react';
import { anchorOf } from '../../model/names/anchors.ts';
import type { Expectation, Level, RichText as RichTextModel } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import type { HrefTo } from '../shared.ts';

interface Props {
  level: Pick<Level, 'id' | 'formerIds' | 'former'>;
  /** Returns what stands behind an expectation, by its text, and the link to it. */
  after?: ((expectation: Expectation, text: string) => ReactNode) | undefined;
  expectations: readonly Expectation[];
  strings: LevelStrings;
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
  hrefTo?: HrefTo | undefined;
  /** Whether the list is part of another expectation. */
  isNested?: boolean;
}

/** The expectations of a section, each with a link to itself. Renders a `<ul>`, or nothing if there are none. */
export function ExpectationList(props: Props) {
  const { level, after, expectations, strings, idPrefix, hrefTo, isNested } = props;
  if (expectations.length === 0) return null;
  return (
    <ul className="expectation-list">
      {expectations.map((expectation, index) => {
        const id = idPrefix + anchorOf(level, expectation);
        return (
          <li key={expectation.id} id={id} className="expectation">
            <FormerAnchors level={level} part={expectation} idPrefix={idPrefix} />
            <RichText text={expectation.text} hrefTo={hrefTo} />
            {/* Bound to the last word, so that the link never begins a line. */}
            <span>{'\u00a0'}</span>
            <SelfLink
              id={id}
              isFirst={!isNested && index === 0}
              lastChange={expectation.lastChange}
              strings={strings}
            />
            {after?.(expectation, plainText(expectation.text))}
            <Examples {...props} examples={expectation.examples} />
            <ExpectationList {...props} expectations={expectation.children} isNested />
          </li>
        );
      })}
    </ul>
  );
}

/** Examples on demand. Renders a `<details>`, or nothing if there are none. */
export function Examples({
  examples,
  strings,
  hrefTo,
}: Pick<Props, 'strings' | 'hrefTo'> & { examples: readonly RichTextModel[] }) {
  if (examples.length === 0) return null;
  return (
    <details className="examples">
      <summary className="examples-summary" {...strings.language}>
        {strings.examples(examples.length)}
      </summary>
      <ul className="examples-list">
        {examples.map((example, index) => (
          <li key={index} className="examples-item">
            <RichText text={example} hrefTo={hrefTo} />
          </li>
        ))}
      </ul>
    </details>
  );
}
