import type { Level } from 'career-levels';
import { type LevelId } from 'career-levels/data';

interface Props {
  label: string;
  levels: readonly Level<LevelId>[];
  value: LevelId;
  onChange: (id: LevelId) => void;
}

/** A native select over levels. */
export function LevelSelect({ label, levels, value, onChange }: Props) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value as LevelId)}>
        {levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.code}: {level.title}
          </option>
        ))}
      </select>
    </label>
  );
}
