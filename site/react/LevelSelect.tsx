import { framework, type LevelId } from 'career-levels/data';

interface Props {
  label: string;
  value: LevelId;
  onChange: (id: LevelId) => void;
}

/** A native select over the framework's levels. */
export function LevelSelect({ label, value, onChange }: Props) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value as LevelId)}>
        {framework.levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.code}: {level.title}
          </option>
        ))}
      </select>
    </label>
  );
}
