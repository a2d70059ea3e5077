import { anchorOf } from '../../model/anchors.ts';
import type { ComparedExpectation } from '../../model/compare.ts';
import { plainText } from '../../model/plain.ts';
import { type ComparedPlace, changeOf } from '../../strings/compared.ts';
import type { Strings } from '../../strings/strings.ts';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends ComparedPlace, Pick<DisplayProps, 'hrefTo'> {
  strings: Strings;
  expectations: readonly ComparedExpectation[];
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
  /** What the expectation around these is already marked as, so that it is not repeated. */
  said?: string;
}

/** Expectations in a row that are marked alike: one line says it for all of them. */
interface Run {
  /** What they are marked as. */
  readonly line: string;
  readonly first: ComparedExpectation;
  readonly expectations: ComparedExpectation[];
}

/** Expectations in their author's order, under lines that say whether they are the same, new or only here. */
export function ComparedList(props: Props) {
  const { levels, expectations, said, strings } = props;
  return (
    <>
      {runsOf(expectations, props).map((run) => (
        <div
          key={run.first.id}
          className="compared-run"
          data-change={run.line === said ? undefined : run.first.change}
        >
          {run.line !== said && (
            <p className="compared-change">
              <Sentence
                strings={strings}
                content={levels[0]?.language}
                say={(name) => changeOf(run.first, props, name)}
              />
            </p>
          )}
          <ul className="expectation-list">
            {run.expectations.map((expectation) => (
              <Compared key={expectation.id} {...props} expectation={expectation} said={run.line} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Compared({ expectation, ...props }: Props & { expectation: ComparedExpectation }) {
  const { levels, column, strings, hrefTo, idPrefix } = props;
  const id = idPrefix + anchorOf(levels[column] ?? { id: '' }, expectation);
  return (
    <li id={id} className="expectation">
      <RichText text={expectation.text} hrefTo={hrefTo} />
      <span>{'\u00a0'}</span>
      <SelfLink id={id} text={plainText(expectation.text)} strings={strings} />
      <Examples {...props} examples={expectation.examples} />
      <ComparedList {...props} expectations={expectation.children} />
    </li>
  );
}

function runsOf(expectations: readonly ComparedExpectation[], place: ComparedPlace): Run[] {
  const runs: Run[] = [];
  for (const expectation of expectations) {
    const line = changeOf(expectation, place, (name) => name);
    const current = runs.at(-1);
    if (current?.line === line) current.expectations.push(expectation);
    else runs.push({ line, first: expectation, expectations: [expectation] });
  }
  return runs;
}
