import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { splitFrontMatter } from '../../src/compiler/document/front-matter/front-matter.ts';
import { LEVEL_KEYS } from '../../src/compiler/document/front-matter/keys.ts';
import type { Compilation } from '../../src/compiler/index.ts';
import { SectionBody } from '../../src/components/SectionBody/SectionBody.tsx';
import type { Level, LinkTarget } from '../../src/model/types.ts';
import { enLevel } from '../../src/strings/en.ts';
import { isExamplesLabel } from '../../src/vocabulary/examples.ts';
import { applyAll, type Case } from './cases.ts';
import type { Difference } from './differences.ts';
import { ignoreProblems } from './documents.ts';
import { outline } from './outline.ts';
import { reference } from './reference.ts';
import { textLines } from './text-lines.ts';

/** What the sections of each level hold, as lines of text, for every level that has a document of its own. */
export function sectionCases({ framework, sources }: Compilation): Case[] {
  const levels = framework?.levels ?? [];
  const paths = [...sources.keys()];
  const readme = paths.find((path) => path.toLowerCase() === 'readme.md') ?? '';
  const addressOf = (target: LinkTarget): string => {
    if (target.kind === 'url') return target.href;
    const level = levels.find(({ id }) => target.kind === 'level' && id === target.level);
    return encodeURIComponent(level?.source.path ?? readme);
  };
  const isAlone = ({ source }: Level) =>
    source.path !== readme && levels.filter((level) => level.source.path === source.path).length === 1;
  return levels.filter(isAlone).map((level) => {
    const { path } = level.source;
    const text = sources.get(path) ?? '';
    // a step note may have a document of its own
    const sections = level.sections.filter(({ kind, title }) => kind !== 'step' || text.includes(title));
    return {
      name: `the sections of ${path}`,
      found: textLines(outline(<Sections level={{ ...level, sections }} hrefTo={addressOf} />)),
      expected: (differences) => {
        const { body } = splitFrontMatter(path, text, LEVEL_KEYS, ignoreProblems);
        const change = (tree: Root) =>
          applyAll([...inSections, ...differences], underHeadings(tree), path, paths);
        return textLines(reference(body, change));
      },
    };
  });
}

function Sections({ level, hrefTo }: { level: Level; hrefTo: (target: LinkTarget) => string }) {
  return (
    <>
      {level.sections.map((section) => (
        <SectionBody
          key={section.id}
          level={level}
          section={section}
          strings={enLevel}
          idPrefix=""
          hrefTo={hrefTo}
        />
      ))}
    </>
  );
}

/** What stands under the headings after the title. */
function underHeadings(tree: Root): Root {
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const first = tree.children.findIndex((node, index) => node.type === 'heading' && index > title);
  const children = tree.children.filter(
    (node, index) => node.type === 'definition' || (first >= 0 && index > first && node.type !== 'heading'),
  );
  return { ...tree, children };
}

/** What a section shows in another way than by its text. */
const inSections: readonly Difference[] = [
  {
    name: 'examples are folded away',
    why: 'The page has its own words for it.',
    change: () => (node) =>
      (node.type === 'html' && /^(?:\s*(?:<\/?details>|<summary>[^<]*<\/summary>))+\s*$/.test(node.value)) ||
      (node.type === 'paragraph' && isExamplesLabel(textOf(node)))
        ? []
        : undefined,
  },
];
