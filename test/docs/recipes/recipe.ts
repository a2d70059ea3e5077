import type { Code, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { read } from '../sources.ts';

interface Snippet {
  /** The heading under which it stands. */
  under: string;
  language: string;
  text: string;
}

/** Returns every snippet of a document, in order. */
export function snippetsOf(path: string): Snippet[] {
  const snippets: Snippet[] = [];
  let under = '';
  const visit = (node: Root | Root['children'][number]) => {
    if (node.type === 'heading') under = toString(node);
    if (node.type === 'code') snippets.push(snippetOf(node, under));
    if ('children' in node) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(fromMarkdown(read(path)));
  return snippets;
}

function snippetOf({ lang, value }: Code, under: string): Snippet {
  return { under, language: lang ?? '', text: value };
}

/** Returns the snippets of a language under a heading. */
export type Ask = (under: string, language: string) => [string, ...string[]];

/** Runs the tests of a document, which ask for its snippets, and one that fails if they have not asked for each of them. */
export function recipe(path: string, tests: (ask: Ask) => void): void {
  const snippets = snippetsOf(path);
  const asked = new Set<Snippet>();
  describe(`the snippets of ${path}`, () => {
    tests((under, language) => {
      const found = snippets.filter((snippet) => snippet.under === under && snippet.language === language);
      for (const snippet of found) asked.add(snippet);
      const [first, ...others] = found.map(({ text }) => text);
      if (first === undefined) throw new Error(`${path} has no ${language} under "${under}".`);
      return [first, ...others];
    });

    it('has no snippet that the tests before this one do not run', () => {
      expect(snippets.filter((snippet) => !asked.has(snippet))).toEqual([]);
    });
  });
}
