import type { Change } from '../../model/comparison/compare.ts';

interface Props {
  /** What they are: how a step changes, or that they begin with a level; without it, whatever a level asks. */
  change?: Change | 'begins';
  count: number;
}

/** Marks in a line, and the distance from one to the next in units of the picture. */
const PER_LINE = 8;
const STEP = 10;

/** A mark for each expectation of a kind: filled if it is new or of no kind, empty if it begins, double if it stays, dotted if it is only in the lower level. */
export function Marks({ change, count }: Props) {
  const width = Math.min(count, PER_LINE) * STEP;
  const height = Math.ceil(count / PER_LINE) * STEP;
  return (
    <svg
      className="level-steps-marks"
      data-change={change}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / STEP}em`}
      height={`${height / STEP}em`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, index) => {
        const x = (index % PER_LINE) * STEP + 1;
        const y = Math.floor(index / PER_LINE) * STEP + 1;
        return [
          <rect key={index} x={x} y={y} width="7" height="7" />,
          change === 'same' && (
            <rect
              key={`${index} core`}
              className="level-steps-core"
              x={x + 2.5}
              y={y + 2.5}
              width="2"
              height="2"
            />
          ),
        ];
      })}
    </svg>
  );
}
