import { Sentence } from '../../../components/Sentence/Sentence.tsx';
import { distinctNames } from '../../../model/names/name.ts';
import type { Level } from '../../../model/types.ts';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  /** The file of the page that the link is on. */
  here: string;
  /** What levels are called on the page. */
  nameOf: NameOf;
}

type NameOf = (level: Level) => string;

/** Names levels as shortly as tells them apart, so that no two links between them have one name. */
export function namesAmong(levels: readonly Level[]): NameOf {
  const names = distinctNames(levels);
  return (level) => names[levels.indexOf(level)] ?? '';
}

/** Names a level and those before and after it. */
export function namesAround({ paths: { previous, next } }: Site, level: Level): NameOf {
  return namesAmong([previous.get(level.id) ?? [], level, next.get(level.id) ?? []].flat());
}

/** The way to two levels side by side. Renders an `<a>`. */
export function CompareLink({
  site: { strings, between, fileOf },
  here,
  nameOf,
  lower,
  upper,
}: Props & { lower: Level; upper: Level }) {
  return (
    <a className="page-pair" href={between(here, fileOf({ kind: 'compare', lower, upper }))}>
      <Sentence
        strings={strings}
        content={lower.language}
        say={(mark) => strings.compared([lower, upper].map(nameOf).map(mark))}
      />
    </a>
  );
}

/** The way to the growth sheet of a level, to one that comes next if any does. Renders an `<a>`. */
export function SheetLink({
  site: { paths, strings, between, fileOf },
  here,
  nameOf,
  level,
  next,
}: Props & { level: Level; next?: Level }) {
  // the sheet to the first of them is that of the level
  const upper = next === paths.next.get(level.id)?.[0] ? undefined : next;
  return (
    <a className="page-pair" href={between(here, fileOf({ kind: 'sheet', level, upper }))}>
      <Sentence
        strings={strings}
        content={level.language}
        say={(mark) => strings.sheet.title(mark(nameOf(level)), next && mark(nameOf(next)))}
      />
    </a>
  );
}
