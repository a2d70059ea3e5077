import type { FrameworkSection } from '../../model/types.ts';
import type { Outline } from '../divide/outline/outline.ts';
import { titleOfFile } from '../names/title.ts';
import { readLabel } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { flat, readSection } from './section.ts';

/**
 * Reads what is beside the levels of a file other than the README: what is before them as a section with the file's
 * title, and every further section.
 *
 * @param id what the sections are named by
 * @param namesTrack whether the title is that of the levels' track
 */
export function readBeside(
  { title, lead, sections }: Outline,
  scope: Scope,
  id: string,
  namesTrack: boolean,
): readonly FrameworkSection[] {
  const { path, frontMatter } = scope.document;
  const text = toProse(lead, scope);
  const own = frontMatter.texts.get('title')?.value ?? (title && readLabel(title.children, scope));
  return [
    ...(text.length > 0 || (own && !namesTrack)
      ? [{ id, kind: 'other' as const, title: own ?? titleOfFile(path), text, closing: [] }]
      : []),
    ...sections.map(flat).map((section) => ({
      ...readSection(section, 'other', scope).section,
      id: `${id}--${section.anchor}`,
    })),
  ];
}
