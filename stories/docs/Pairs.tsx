interface Props {
  first?: string;
  second?: string;
  pairs: readonly { vague: string; seen: string }[];
}

/** Vague wordings beside ones that can be observed. Renders a `<ul>`. */
export function Pairs({ first = 'Vague', second = 'Can be seen', pairs }: Props) {
  return (
    <ul className="docs-wordings sb-unstyled">
      {pairs.map(({ vague, seen }) => (
        <li key={vague}>
          <p className="docs-wording" data-kind="vague">
            <b>{first}</b> {vague}
          </p>
          <p className="docs-wording" data-kind="seen">
            <b>{second}</b> {seen}
          </p>
        </li>
      ))}
    </ul>
  );
}
