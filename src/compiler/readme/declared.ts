import type { Text } from '../document/front-matter/yaml.ts';
import type { Scope } from '../text/scope.ts';

/** The titles of what the front matter declares, by id. */
export function declaredTitles(key: 'tracks' | 'themes', { document }: Scope): ReadonlyMap<string, string> {
  const items = document.frontMatter.mappings.get(key)?.items ?? new Map<string, Text>();
  return new Map([...items].map(([id, title]) => [id, title.value]));
}
