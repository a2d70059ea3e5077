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

/** Every snippet of a recipe in `docs/`, in order. */
function snippetsOf(file: string): Snippet[] {
  const snippets: Snippet[] = [];
  let under = '';
  const visit = (node: Root | Root['children'][number]) => {
    if (node.type === 'heading') under = toString(node);
    if (node.type === 'code') snippets.push(snippetOf(node, under));
    if ('children' in node) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(fromMarkdown(read(`docs/${file}`)));
  return snippets;
}

function snippetOf({ lang, value }: Code, under: string): Snippet {
  return { under, language: lang ?? '', text: value };
}

/** Asks for the snippets of a language under a heading. */
export type Ask = (under: string, language: string) => [string, ...string[]];

/** The tests of a recipe, which ask for its snippets, and one that each was asked for: a snippet that nothing runs fails. */
export function recipe(file: string, tests: (ask: Ask) => void): void {
  const snippets = snippetsOf(file);
  const asked = new Set<Snippet>();
  describe(`docs/${file}`, () => {
    tests((under, language) => {
      const found = snippets.filter((snippet) => snippet.under === under && snippet.language === language);
      for (const snippet of found) asked.add(snippet);
      const [first, ...others] = found.map(({ text }) => text);
      if (first === undefined) throw new Error(`${file} has no ${language} under "${under}".`);
      return [first, ...others];
    });

    it('has no snippet that the tests before this one do not run', () => {
      expect(snippets.filter((snippet) => !asked.has(snippet))).toEqual([]);
    });
  });
}
