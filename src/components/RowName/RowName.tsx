import type { RowName as RowNameModel } from '../../strings/compared.ts';

/** The name of a row of sections: the authors' words for it, otherwise ours. Renders a `<span>`. */
export function RowName({ name }: { name: RowNameModel }) {
  return <span {...name.language}>{name.text}</span>;
}
