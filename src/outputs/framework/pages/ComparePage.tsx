import { LevelCompare } from '../../../components/LevelCompare/LevelCompare.tsx';
import { COMPARED, type PageOf } from './address.ts';
import { LevelWays, type Pair } from './LevelWays.tsx';
import type { Site } from './site.ts';

type Props = { site: Site } & Omit<Extract<PageOf, { kind: 'compare' }>, 'kind'>;

/** Two neighbouring levels side by side, and the comparisons before and after. */
export function ComparePage({ site, lower, upper }: Props) {
  const { framework, paths, strings, fileOf, hrefFrom } = site;
  const here = fileOf({ kind: 'compare', lower, upper });
  const below = paths.previous.get(lower.id);
  const pairs: Pair[] = [
    ...(below ? [[below, lower] as const] : []),
    ...(paths.next.get(upper.id) ?? []).map((above) => [upper, above] as const),
  ];
  return (
    <>
      <LevelCompare
        levels={[lower, upper]}
        themes={framework.themes}
        strands={framework.strands}
        headingLevel={1}
        strings={strings}
        hrefTo={hrefFrom(here)}
        idPrefix={COMPARED}
      />
      <LevelWays site={site} here={here} pairs={pairs} />
    </>
  );
}
