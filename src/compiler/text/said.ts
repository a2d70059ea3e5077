import type { Document } from '../document/document.ts';
import { READING_KEYS } from '../document/keys.ts';
import type { Entries, FrontMatter, Text } from '../document/yaml.ts';
import type { Scope } from './scope.ts';

/** What the owner says of how a document is read: in its own front matter, else in the README's. */
export function saidMapping(key: string, scope: Scope): Entries<ReadonlyMap<string, Text>> | undefined {
  return said(scope, ({ mappings }) => mappings.get(key));
}

/** The same of a list. */
export function saidList(key: string, scope: Scope): Entries<readonly Text[]> | undefined {
  return said(scope, ({ lists }) => lists.get(key));
}

/** What a README says that the reading of other documents depends on, as one text. */
export function saidInAll({ frontMatter }: Document): string {
  const names = READING_KEYS;
  const lists = names.map((name) => frontMatter.lists.get(name)?.items.map(({ value }) => value));
  const mappings = names.map((name) =>
    [...(frontMatter.mappings.get(name)?.items ?? [])].map(([id, { value }]) => [id, value]),
  );
  return JSON.stringify([names.map((name) => frontMatter.texts.get(name)?.value), lists, mappings]);
}

function said<T>({ document, readme }: Scope, get: (from: FrontMatter) => T | undefined): T | undefined {
  return get(document.frontMatter) ?? (readme && get(readme));
}
