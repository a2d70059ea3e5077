import type { Document } from '../document/document.ts';
import { READING_KEYS } from '../document/keys.ts';
import type { Entries, FrontMatter, Text } from '../document/yaml.ts';
import type { Scope } from './scope.ts';

/** What the owner says of how a document is read: in its own front matter, else in the README's. */
export function saidMapping(key: string, scope: Scope): Entries<ReadonlyMap<string, Text>> | undefined {
  return said(scope, ({ mappings }) => mappings.get(key));
}

/** The same of a list. */
export function saidList(key: string, scope: Scope): readonly string[] | undefined {
  return said(scope, ({ lists }) => lists.get(key))?.items.map(({ value }) => value);
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

function said<T>({ document, readme }: Scope, get: (from: FrontMatter) => T | undefined): T | undefined {
  return get(document.frontMatter) ?? (readme && get(readme));
}
