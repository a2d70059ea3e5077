import { patternFor } from '../../vocabulary/vocabularies.ts';

const MANAGER = new RegExp(String.raw`\b${patternFor('managers')}\b`, 'i');

/** Whether a level leads people, as far as its title tells. */
export function isManagement({ title }: { readonly title: string }): boolean {
  return MANAGER.test(title);
}
