import type { Heading, List, ListItem, RootContent, Strong } from 'mdast';
import { isExamplesLabel } from '../../vocabulary/examples.ts';
import { textOf } from '../document/markdown.ts';
import { idOfTitle, uniqueIds } from '../names/ids.ts';
import type { OutlineSection } from './outline.ts';
import type { LevelPart } from './parts.ts';

/** Makes sections of a level without headings from a list such as `1. **Craft**` with bullets under each point. */
export function withThemesOfList(level: LevelPart): LevelPart {
  const lists = level.lead.filter(isThemeList);
  if (level.sections.length > 0 || lists.length === 0) return level;
  const ids = uniqueIds();
  const sections = lists.flatMap(({ children }) =>
    children.flatMap((item): OutlineSection[] => {
      const strong = titleOf(item);
      if (!strong) return [];
      const [{ position } = item, ...nodes] = item.children;
      const heading: Heading = {
        type: 'heading',
        depth: 3,
        children: strong.children,
        ...(position ? { position } : {}),
      };
      return [{ heading, anchor: ids(idOfTitle(textOf(heading))), nodes, children: [] }];
    }),
  );
  return { ...level, lead: level.lead.filter((node) => !isThemeList(node)), sections };
}

function isThemeList(node: RootContent): node is List {
  return node.type === 'list' && node.children.length > 1 && node.children.every((item) => titleOf(item));
}

/** The bold line over the bullets nested in a point. */
function titleOf({ children: [line, ...others] }: ListItem): Strong | undefined {
  const [strong, ...rest] = line?.type === 'paragraph' ? line.children : [];
  const isTitle = strong?.type === 'strong' && rest.length === 0 && !isExamplesLabel(textOf(strong));
  return isTitle && others.some(({ type }) => type === 'list') ? strong : undefined;
}
