import { anchorOf } from '../../model/anchors.ts';
import type { Change, ComparedExpectation, SectionRow } from '../../model/compare.ts';
import { plainText } from '../../model/plain.ts';
import type { Level } from '../../model/types.ts';
import { Examples } from '../ExpectationList/ExpectationList.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { SelfLink } from '../SelfLink/SelfLink.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends Required<Pick<DisplayProps, 'strings'>>, Pick<DisplayProps, 'hrefTo'> {
  /** The levels compared, and which of them these expectations are of. */
  levels: readonly Level[];
  column: number;
  /** The levels' names as short as tells them apart. */
  names: readonly string[];
  /** The row that the expectations stand in. */
  row: SectionRow;
  expectations: readonly ComparedExpectation[];
  /** Put before every id, so that two views of one level can share a page. */
  idPrefix: string;
  /** What has been said of the expectation around these, so that it is not said again. */
  said?: string;
}

/** What follows each other and is the same thing: one line says it for all of them. */
interface Run {
  readonly change: Change;
  /** Tells it from its neighbours. */
  readonly key: string;
  readonly sameAs: ComparedExpectation['sameAs'];
  readonly expectations: ComparedExpectation[];
}

/** Expectations in their author's order, each under a line that says whether it is the same, new or alone. */
export function ComparedList(props: Props) {
  const { levels, expectations, said, strings } = props;
  return (
    <>
      {runsOf(expectations, props).map((run) => (
        <div
          key={run.expectations[0]?.id}
          className="compared-run"
          data-change={run.key === said ? undefined : run.change}
        >
          {run.key !== said && (
            <p className="compared-change">
              <Sentence
                strings={strings}
                content={levels[0]?.language}
                say={(name) => sayOf(run, props, name)}
              />
            </p>
          )}
          <ul className="expectation-list">
            {run.expectations.map((expectation) => (
              <Compared key={expectation.id} {...props} expectation={expectation} said={run.key} />
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
      {'\u00a0'}
      <SelfLink id={id} text={plainText(expectation.text)} strings={strings} />
      <Examples {...props} examples={expectation.examples} />
      <ComparedList {...props} expectations={expectation.children} />
    </li>
  );
}

function runsOf(expectations: readonly ComparedExpectation[], { row }: Props): Run[] {
  const runs: Run[] = [];
  for (const expectation of expectations) {
    const { change, sameAs } = expectation;
    const moved = sameAs && row.cells[sameAs.column]?.id !== sameAs.section && sameAs.section;
    const key = [change, sameAs?.column, moved].join('/');
    const current = runs.at(-1);
    if (current?.key === key) current.expectations.push(expectation);
    else runs.push({ change, key, sameAs, expectations: [expectation] });
  }
  return runs;
}

function sayOf({ change, sameAs }: Run, props: Props, name: (text: string) => string): string {
  const { levels, column, names, row, strings } = props;
  const about = name(names[sameAs?.column ?? column] ?? '');
  if (!sameAs || row.cells[sameAs.column]?.id === sameAs.section) return strings.change[change](about);
  const section = levels[sameAs.column]?.sections.find(({ id }) => id === sameAs.section);
  return section?.title ? strings.sameElsewhere(about, name(section.title)) : strings.change.same(about);
}
