import type { Document } from '../document/document.ts';
import { READING_KEYS } from '../document/front-matter/keys.ts';
import type { Entries, FrontMatter, Text } from '../document/front-matter/yaml.ts';
import type { Scope } from './scope.ts';

/** Where the owner says how a document is read. */
type Said = Pick<Scope, 'document' | 'readme'>;

/** What the owner says of how a document is read: in its own front matter, else in the README's. */
export function saidMapping(key: string, by: Said): Entries<ReadonlyMap<string, Text>> | undefined {
  return said(by, ({ mappings }) => mappings.get(key));
}

/** The same of a list. */
export function saidList(key: string, by: Said): readonly string[] | undefined {
  return said(by, ({ lists }) => lists.get(key))?.items.map(({ value }) => value);
}

/** What a README says that the reading of other documents depends on, as one text. */
export function saidInAll({ frontMatter: { lists, mappings } }: Document): string {
  return JSON.stringify(
    READING_KEYS.map((key) => [
      lists.get(key)?.items.map(({ value }) => value),
      [...(mappings.get(key)?.items ?? [])].map(([name, { value }]) => [name, value]),
    ]),
  );
}

function said<T>({ document, readme }: Said, get: (from: FrontMatter) => T | undefined): T | undefined {
  return get(document.frontMatter) ?? (readme && get(readme));
}
