/** Names the level of a cell where no column does. Renders a `<p>`. */
export function LevelLabel({ name }: { name: string | undefined }) {
  return <p className="wide-table-label">{name}</p>;
}
