import type { Heading } from 'mdast';
import { comparable } from '../../../model/words/fold.ts';
import type { Document } from '../../document/document.ts';
import type { Text } from '../../document/front-matter/yaml.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { isNameBeside } from './names-beside.ts';

/** The key with which a document names the headings of its levels. */
export const LEVEL_HEADINGS = 'levelHeadings';

/** Says that no heading is one of a level. */
export const NO_HEADING = 'none';

type WithHeadings = Pick<Document, 'tree' | 'frontMatter'>;

/** The headings that a document's front matter makes levels, empty where it says none; undefined where it says nothing that fits. */
export const saidHeadings = once((document: WithHeadings): ReadonlySet<Heading> | undefined => {
  const names = namesIn(document).map(({ value }) => value);
  if (names.length === 0) return undefined;
  const found = outermost(headingsOf(document), names);
  return found.size > 0 || names.every((name) => name === NO_HEADING) ? found : undefined;
});

/** What a document's front matter names in vain: no heading, or only headings under others that it names. */
export function unfittingHeadings(document: WithHeadings): readonly Text[] {
  const names = namesIn(document);
  const found = [...(saidHeadings(document) ?? [])];
  return names.filter(({ value }) =>
    value === NO_HEADING ? names.length > 1 : !found.some((heading) => isNamed(heading, value)),
  );
}

/** Returns the value with which a document would make exactly these headings levels, or `undefined` if there is none. */
export function sayHeadings(
  document: WithHeadings,
  levels: readonly Heading[],
): string | readonly string[] | undefined {
  const all = headingsOf(document);
  const titles = [...new Set(levels.map((heading) => textOf(heading)))];
  const isExact = (names: readonly string[]) => {
    const found = outermost(all, names);
    return found.size === levels.length && levels.every((heading) => found.has(heading));
  };
  const depth = String(levels[0]?.depth ?? 0);
  if (isExact([depth])) return depth;
  return isExact(titles) && !titles.includes(NO_HEADING) ? titles : undefined;
}

function namesIn({ frontMatter: { lists } }: WithHeadings): readonly Text[] {
  return lists.get(LEVEL_HEADINGS)?.items ?? [];
}

/** The headings of a document that may be those of levels. */
export function headingsOf({ tree: { children } }: Pick<Document, 'tree'>): readonly Heading[] {
  return children.filter((node): node is Heading => node.type === 'heading');
}

/** The headings that have one of the names and are under no other of them. */
function outermost(all: readonly Heading[], names: readonly string[]): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  let depth = Number.POSITIVE_INFINITY;
  for (const heading of all) {
    if (heading.depth > depth) continue;
    const isOne = names.some((name) => isNamed(heading, name));
    depth = isOne ? heading.depth : Number.POSITIVE_INFINITY;
    if (isOne) found.add(heading);
  }
  return found;
}

/** Whether a name is that of a heading: its depth, which means no headings such as "FAQ", or its words. */
function isNamed(heading: Heading, name: string): boolean {
  const text = textOf(heading);
  if (/^[1-6]$/.test(name)) return heading.depth === Number(name) && !isNameBeside(text);
  return comparable(text) === comparable(name);
}
