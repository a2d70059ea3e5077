import type { SectionKind } from '../../../model/types.ts';
import { comparable } from '../../../model/words/fold.ts';
import type { Entries, Text } from '../../document/front-matter/yaml.ts';
import { saidMapping } from '../../text/said.ts';
import type { Scope } from '../../text/scope.ts';

/** The kinds that front matter can name. */
export const SECTION_KINDS: readonly SectionKind[] = ['impact', 'theme', 'success', 'other', 'step'];

/**
 * The kind that the owner gives to a section.
 *
 * @param title its heading
 * @param name the same, after the headings around it
 */
export function saidKind(title: string, name: string, scope: Scope): SectionKind | undefined {
  const said = saidMapping('sectionKinds', scope);
  if (!said) return undefined;
  const kinds = kindsByName(said);
  return kinds.get(comparable(name)) ?? kinds.get(comparable(title));
}

function kindsByName({ items }: Entries<ReadonlyMap<string, Text>>): ReadonlyMap<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const [name, { value }] of items) {
    const kind = SECTION_KINDS.find((known) => known === value);
    if (kind) kinds.set(comparable(name), kind);
  }
  return kinds;
}
