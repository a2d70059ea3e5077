import { README_KEYS } from '../document/front-matter/keys.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import type { Scope } from '../text/scope.ts';

/** Reads a web address from the front matter; one that could do harm is refused. */
export function readAddress<Key extends 'editUrl' | 'feedbackUrl'>(
  key: Key,
  { document, resolve, report }: Scope,
): { [K in Key]?: string } {
  const address = document.frontMatter.texts.get(key);
  if (!address) return {};
  const { target, problem } = resolve(address.value);
  if (target?.kind === 'url') return { [key]: target.href } as { [K in Key]?: string };
  const message = `Unexpected address "${address.value}", expected one that starts with https:. It is left out.`;
  const rule = problem?.rule === unsafeLink ? unsafeLink : frontMatterValue;
  report(rule, address.span, message, `Write for example "${README_KEYS.get(key)?.example}".`);
  return {};
}

/** The titles of what the front matter declares, by id. */
export function declaredTitles(key: 'tracks' | 'themes', { document }: Scope): ReadonlyMap<string, string> {
  const items = document.frontMatter.mappings.get(key)?.items ?? new Map<string, Text>();
  return new Map([...items].map(([id, title]) => [id, title.value]));
}
