import { growthAnchorOf } from '../../model/names/anchors.ts';
import type { Expectation, Level, Strand } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { hrefOfStrand, type StrandHref } from './strand-href.ts';

interface Props {
  level: Pick<Level, 'id' | 'language'>;
  expectation: Expectation;
  /** All strands; those are named that the expectation is a step of. */
  strands: readonly Strand[] | undefined;
  /** Where they are. Without it, their names are no links. */
  strandHref: StrandHref | undefined;
  strings: LevelStrings;
}

/** The strands that an expectation is on, with a way to each. Renders a `<span>`, or nothing if there are none. */
export function StrandLinks({ level, expectation, strands, strandHref, strings }: Props) {
  const named = strands?.filter(({ steps }) =>
    steps.some((step) => step.level === level.id && step.expectation === expectation.id),
  );
  if (!named?.length) return null;
  return (
    <span className="strand-links">
      {named.map(({ id, title }) =>
        strandHref === undefined ? (
          <span key={id} className="strand-name">
            {title}
          </span>
        ) : (
          <a
            key={id}
            className="strand-name"
            href={hrefOfStrand(strandHref, id, growthAnchorOf(id, level, expectation))}
            aria-label={strings.grows(title)}
            {...strings.language}
          >
            <bdi lang={level.language?.lang ?? ''}>{title}</bdi>
          </a>
        ),
      )}
    </span>
  );
}
