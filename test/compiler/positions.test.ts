import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { LEVEL_KEYS, splitFrontMatter } from '../../src/compiler/front-matter.ts';
import { parseMarkdown } from '../../src/compiler/markdown.ts';
import { ignoreProblems, readFolders } from '../oracle/documents.ts';
import { type Example, examples, sections, surroundings } from '../oracle/examples.ts';
import { firstDifference } from '../oracle/first-difference.ts';
import { outlineTree } from './tree-outline.ts';

/** The first node in which our tree is not the one that mdast-util-from-markdown makes, and what stands before it. */
function differenceOf(markdown: string): string | undefined {
  return firstDifference(outlineTree(fromMarkdown(markdown)), outlineFound(markdown));
}

function outlineFound(markdown: string): string[] {
  try {
    return outlineTree(parseMarkdown(markdown));
  } catch (error) {
    return [String(error)];
  }
}

function differencesOf(examples: readonly Example[]): string[] {
  return examples.flatMap(({ number, markdown }) => {
    const difference = differenceOf(markdown);
    return difference ? [`example ${number} ${JSON.stringify(markdown)}\n${difference}`] : [];
  });
}

describe("the tree of CommonMark's examples, with its positions", () => {
  it.each([...sections])('%s', (_section, examples) => {
    expect(differencesOf(examples).join('\n\n')).toBe('');
  });

  it.each([...surroundings])('all of them within %s', (_name, put) => {
    expect(differencesOf(examples.map(put)).join('\n\n')).toBe('');
  });

  it('agrees in all of them', () => {
    const agreeing = examples.length - differencesOf(examples).length;
    expect(`${agreeing} of ${examples.length} agree`).toBe('652 of 652 agree');
  });
});

describe('the tree of whole documents, with its positions', async () => {
  it.each([...(await readFolders())])('%s', (_path, { files }) => {
    const differences = files.flatMap(({ name, text }) => {
      const { body } = splitFrontMatter(name, text, LEVEL_KEYS, ignoreProblems);
      const difference = differenceOf(body);
      return difference ? [`${name}\n${difference}`] : [];
    });
    expect(differences.join('\n\n')).toBe('');
  });
});
