import type { Change } from '../../model/compare.ts';

/** Marks in a row, and the distance from one to the next in units of the picture. */
const PER_ROW = 6;
const STEP = 10;

/** A mark for each expectation, filled if it is new, double if it stays, dotted if the lower level alone asks for it. */
export function Marks({ marks }: { marks: readonly Change[] }) {
  if (marks.length === 0) return null;
  const width = Math.min(marks.length, PER_ROW) * STEP;
  const height = Math.ceil(marks.length / PER_ROW) * STEP;
  return (
    <svg
      className="level-steps-marks"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / STEP}em`}
      height={`${height / STEP}em`}
      aria-hidden="true"
      focusable="false"
    >
      {marks.map((change, index) => {
        const x = (index % PER_ROW) * STEP + 1.5;
        const y = Math.floor(index / PER_ROW) * STEP + 1.5;
        return [
          <rect key={index} x={x} y={y} width="7" height="7" data-change={change} />,
          change === 'same' && (
            <rect key={`${index} core`} x={x + 2.5} y={y + 2.5} width="2" height="2" data-change="core" />
          ),
        ];
      })}
    </svg>
  );
}
