import { wordsFor } from '../../vocabulary/vocabularies.ts';
import { textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { familyOf } from '../names/codes.ts';
import { comparableName, type NamedStep } from '../names/step-headings.ts';
import { parseLevelTitle, titleOfFile } from '../names/title.ts';
import type { Divided } from './divided.ts';

/** What the levels of a framework are called. */
interface LevelNames {
  /** The ids of the levels that have a name: its code, its title, both or its id, as names are compared. Tracks may share codes. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the codes have beside their numbers. */
  readonly families: ReadonlySet<string>;
}

/** The levels that a step may be between, by their ids; none where the framework has no level of that code. */
export interface FoundStep {
  readonly from: readonly string[];
  /** Missing where only the beginning is said. */
  readonly to?: readonly string[];
}

/** What the levels of some documents are called; most frameworks have no steps, and nobody asks. */
const levelNames = once((all: readonly Divided[]): LevelNames => {
  const ids = new Map<string, Set<string>>();
  const families = new Set<string>();
  for (const { name, id } of all.flatMap(namesIn)) {
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
    const family = familyOf(parseLevelTitle(name.toUpperCase()).code);
    if (family !== '') families.add(family);
  }
  return { ids, families };
});

const namesIn = once(
  ({ document, parts }: Divided): readonly { readonly name: string; readonly id: string }[] =>
    parts.levels.flatMap(({ id, heading, isAlone }) => {
      const { texts } = document.frontMatter;
      const titles = [
        heading ? textOf(heading) : '',
        ...(isAlone ? [texts.get('title')?.value ?? '', titleOfFile(document.path)] : []),
      ];
      const codes = isAlone ? [texts.get('code')?.value ?? ''] : [];
      const names = [id, ...codes, ...titles.flatMap((each) => [each, ...Object.values(partsOf(each))])];
      const known = new Set(names.map(comparableName).filter((name) => name !== ''));
      return [...known].map((name) => ({ name, id }));
    }),
);

function partsOf(title: string): { readonly code: string; readonly title: string } {
  const { code, title: rest } = parseLevelTitle(title);
  return { code, title: rest };
}

/**
 * Finds the levels that are named for a step. A code of the levels' kind stands for a level even where there is none.
 *
 * @param readings what the names may be
 * @param all the documents of the levels
 */
export function findStep(readings: readonly NamedStep[], all: readonly Divided[]): FoundStep | undefined {
  for (const { from, to } of readings) {
    const names = levelNames(all);
    const [start, end] = [levelsCalled(from, names), to === undefined ? undefined : levelsCalled(to, names)];
    if (start && (to === undefined || end)) return { from: start, ...(end ? { to: end } : {}) };
  }
  return undefined;
}

/** Returns the ids of the levels that have exactly this name. */
export function levelsNamed(name: string, all: readonly Divided[]): readonly string[] {
  return [...(levelNames(all).ids.get(comparableName(name)) ?? [])];
}

function levelsCalled(text: string, { ids, families }: LevelNames): readonly string[] | undefined {
  const [first = '', ...rest] = text.split(' ');
  // "the senior engineer"
  const found = ids.get(text) ?? (ARTICLES.has(first) ? ids.get(rest.join(' ')) : undefined);
  if (found) return [...found];
  const { code, title } = parseLevelTitle(text.toUpperCase());
  return code !== '' && title === code && families.has(familyOf(code)) ? [] : undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(wordsFor('smallWords'));
