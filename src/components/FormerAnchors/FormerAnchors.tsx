import { formerAnchorsOf } from '../../model/names/anchors.ts';
import type { Expectation, Level, Section } from '../../model/types.ts';

interface Props {
  level: Pick<Level, 'formerIds' | 'former'>;
  /** The section or expectation that holds the anchors; without it, the level does. */
  part?: Pick<Section | Expectation, 'id'> | undefined;
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
}

/** Where links arrive that name what holds it by a level which is gone. Renders an empty `<span>` for each. */
export function FormerAnchors({ level, part, idPrefix }: Props) {
  return formerAnchorsOf(level, part).map((id) => (
    <span key={id} id={idPrefix + id} className="former-anchor" />
  ));
}
