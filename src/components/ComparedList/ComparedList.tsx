import { anchorOf } from '../../model/names/anchors.ts';
import type { Language, Level } from '../../model/types.ts';
import type { ComparedInRun, Run } from '../../strings/comparison-lines.ts';
import type { Strings } from '../../strings/strings.ts';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  /** The level with these expectations. */
  level: Level;
  /** The language of the levels' names. */
  content: Language | undefined;
  runs: readonly Run[];
  strings: Strings;
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
  /** Whether the list is part of another expectation. */
  isNested?: boolean;
}

/** Expectations in their author's order, under lines that say whether they are the same, new or only here. */
export function ComparedList(props: Props) {
  return props.runs.map(({ change, says, expectations }, run) => (
    <div key={run} className="compared-run" data-change={says && change}>
      {says && (
        <p className="compared-change">
          <Sentence {...props} say={says} />
        </p>
      )}
      <ul className="expectation-list">
        {expectations.map((compared, index) => (
          <Compared
            key={compared.expectation.id}
            {...props}
            {...compared}
            isFirst={!props.isNested && run + index === 0}
          />
        ))}
      </ul>
    </div>
  ));
}

function Compared({ expectation, nested, isFirst, ...props }: Props & ComparedInRun & { isFirst: boolean }) {
  const { level, strings, hrefTo, idPrefix } = props;
  const id = idPrefix + anchorOf(level, expectation);
  return (
    <li id={id} className="expectation">
      <FormerAnchors level={level} part={expectation} idPrefix={idPrefix} />
      <RichText text={expectation.text} hrefTo={hrefTo} />
      <span>{'\u00a0'}</span>
      <SelfLink id={id} isFirst={isFirst} lastChange={expectation.lastChange} strings={strings} />
      <Examples {...props} examples={expectation.examples} />
      <ComparedList {...props} runs={nested} isNested />
    </li>
  );
}
