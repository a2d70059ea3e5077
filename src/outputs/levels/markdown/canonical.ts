import type { Phrase } from '../content/tree.ts';

/**
 * Phrases in the one form that Markdown can write: words and names as the text that they are, no empty phrase, no mark within
 * its like or next to it, and no line break at the edge of a mark or of the whole. A reader sees the same.
 */
export function canonical(phrases: readonly Phrase[]): Phrase[] {
  const merged = merge(phrases.flatMap((phrase) => simplify(phrase, new Set())));
  const first = merged.findIndex(({ type }) => type !== 'break');
  const last = merged.findLastIndex(({ type }) => type !== 'break');
  return first < 0 ? [] : merged.slice(first, last + 1);
}

type Mark = 'emphasis' | 'strong' | 'link';

function simplify(phrase: Phrase, around: ReadonlySet<Mark>): Phrase[] {
  switch (phrase.type) {
    case 'text':
    case 'name':
      return phrase.value === '' ? [] : [{ type: 'text', value: phrase.value }];
    case 'code':
      return phrase.value === '' ? [] : [phrase];
    case 'break':
      return [phrase];
    case 'words':
      return phrase.children.flatMap((child) => simplify(child, around));
    default: {
      const within = new Set([...around, phrase.type]);
      const simple = merge(phrase.children.flatMap((child) => simplify(child, within)));
      const children = within.has('link') ? merge(simple.map(withoutDefinition)) : simple;
      return around.has(phrase.type) ? children : hoisted(phrase, children);
    }
  }
}

/** At the beginning of a paragraph, a link whose text holds this would define what links are short for. */
function withoutDefinition(phrase: Phrase): Phrase {
  return phrase.type === 'code' && phrase.value.includes(']:')
    ? { type: 'text', value: phrase.value }
    : phrase;
}

/** The phrase around its children, with the line breaks at their edges outside of it. */
function hoisted(phrase: Extract<Phrase, { children: unknown }>, children: readonly Phrase[]): Phrase[] {
  const first = children.findIndex(({ type }) => type !== 'break');
  const last = children.findLastIndex(({ type }) => type !== 'break');
  if (first < 0) return [...children];
  return [
    ...children.slice(0, first),
    { ...phrase, children: children.slice(first, last + 1) },
    ...children.slice(last + 1),
  ];
}

/** What cannot stand next to its like. */
const MERGED: ReadonlySet<Phrase['type']> = new Set(['text', 'code', 'emphasis', 'strong']);

function merge(phrases: readonly Phrase[]): Phrase[] {
  const runs: [Phrase, ...Phrase[]][] = [];
  for (const phrase of phrases) {
    const run = runs.at(-1);
    if (run?.[0].type === phrase.type && MERGED.has(phrase.type)) run.push(phrase);
    else runs.push([phrase]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : asOne(run)));
}

/** Phrases of one type as a single one. */
function asOne(run: readonly [Phrase, ...Phrase[]]): Phrase {
  const [first] = run;
  if ('value' in first) {
    return { ...first, value: run.map((phrase) => ('value' in phrase ? phrase.value : '')).join('') };
  }
  if (!('children' in first)) return first;
  return {
    ...first,
    children: merge(run.flatMap((phrase) => ('children' in phrase ? phrase.children : []))),
  };
}
