import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/compiler/document/front-matter/front-matter.ts';
import { LEVEL_KEYS } from '../../src/compiler/document/front-matter/keys.ts';
import { parseMarkdown } from '../../src/compiler/document/tree/markdown.ts';
import { ignoreProblems, readFolders } from './documents.ts';
import { commonMark, type Example, examples, sections, surroundings } from './examples.ts';
import { firstDifference } from './first-difference.ts';
import { quirks } from './quirks.ts';
import { outlineTree } from './tree-outline.ts';

/** The first node in which our tree is not the one that mdast-util-from-markdown makes, and what stands before it. */
function differenceOf(markdown: string): string | undefined {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const expected = outlineTree(tree);
  return firstDifference(expected, withoutPlaces(outlineFound(markdown), expected));
}

function outlineFound(markdown: string): string[] {
  try {
    return outlineTree(parseMarkdown(markdown));
  } catch (error) {
    return [String(error)];
  }
}

/** Leaves out the places of bare addresses where the reference gives none: it finds some in the finished tree only. */
function withoutPlaces(found: readonly string[], expected: readonly string[]): string[] {
  return found.map((line, index) =>
    /^ *link nowhere /.test(expected[index] ?? '') ? line.replace(/link [\d:-]+/, 'link nowhere') : line,
  );
}

const known = new Set(quirks.flatMap((quirk) => quirk.examples));

function differencesOf(examples: readonly Example[]): string[] {
  return examples.flatMap(({ name, markdown }) => {
    const difference = known.has(name) ? undefined : differenceOf(markdown);
    return difference ? [`${name} ${JSON.stringify(markdown)}\n${difference}`] : [];
  });
}

describe('the tree of examples, with its positions', () => {
  it.each([...sections])('%s', (_section, examples) => {
    expect(differencesOf(examples).join('\n\n')).toBe('');
  });

  it.each([...surroundings])('all of them within %s', (_name, put) => {
    expect(differencesOf(examples.map(put)).join('\n\n')).toBe('');
  });

  it("agrees in all of CommonMark's", () => {
    const agreeing = commonMark.filter(({ markdown }) => differenceOf(markdown) === undefined).length;
    expect(`${agreeing} of ${commonMark.length} agree`).toBe('652 of 652 agree');
  });

  it('differs in no fewer than the known quirks', () => {
    const all = [...examples, ...[...surroundings.values()].flatMap((put) => examples.map(put))];
    const differing = all.filter(({ name, markdown }) => known.has(name) && differenceOf(markdown));
    expect(differing.map(({ name }) => name).sort()).toEqual([...known].sort());
  });
});

describe('the tree of whole documents, with its positions', () => {
  it.each([...readFolders()])('%s', (_path, { files }) => {
    const differences = [...files.values()].flatMap(({ path, text }) => {
      const { body } = splitFrontMatter(path, text, LEVEL_KEYS, ignoreProblems);
      const difference = differenceOf(body);
      return difference ? [`${path}\n${difference}`] : [];
    });
    expect(differences.join('\n\n')).toBe('');
  });
});
