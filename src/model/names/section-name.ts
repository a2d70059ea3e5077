import type { Section } from '../types.ts';

/** A section's heading with that of its group before it: "Craft: Bread"; the heading alone where it is in no group. */
export function sectionName({ title, group }: Pick<Section, 'title' | 'group'>): string {
  return group === undefined || title === '' ? title : `${group}: ${title}`;
}
