import type { ReactNode } from 'react';
import type { FactView, SectionView } from '../../strings/comparison.ts';
import { RowName } from '../RowName/RowName.tsx';
import { headingTag } from '../shared.ts';
import { Row, RowHeader, Rows } from '../WideTable/parts.tsx';
import { Reason } from './Reason.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  view: FactView | SectionView;
  /** The rows of cells. */
  children: ReactNode;
}

/** What is side by side, under a line with its name and what is to be said of it. Renders a `<tbody>`. */
export function CompareRow(props: Props) {
  const { view, levels, headingLevel, children } = props;
  const Title = headingTag(headingLevel + 1);
  const notes = view.type === 'section' ? view.notes : [];
  return (
    <Rows className="level-compare-row" data-kind={view.type === 'section' ? view.row.kind : 'fact'}>
      <Row className="level-compare-row-head">
        <RowHeader scope="rowgroup" colSpan={levels.length} className="level-compare-row-title">
          <Title className="level-compare-row-name">
            <RowName name={view.name} />
          </Title>
          {notes.map((note, index) => [' ', <Reason key={index} {...props} say={note} />])}
        </RowHeader>
      </Row>
      {children}
    </Rows>
  );
}
