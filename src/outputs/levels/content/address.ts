import type { LinkTarget } from '../../../model/types.ts';
import type { Phrase } from './tree.ts';

/** Where links lead from what is on a page without the framework: out of it, or nowhere. */
export function toAddress(target: LinkTarget): string | undefined {
  return target.kind === 'url' ? target.href : undefined;
}

/**
 * Where a link leads, in brackets behind its text, for a format without links. Nothing where the text says it already, or
 * where the link leads to another of the framework's documents, which are not there.
 */
export function addressBehind({ to, children }: Extract<Phrase, { type: 'link' }>): string {
  if (to.kind !== 'url') return '';
  const address = to.href.replace(/^mailto:/i, '');
  const said = plain(children);
  return said === address || said === to.href ? '' : ` (${address})`;
}

/** Phrases without their marks. */
function plain(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      if ('value' in phrase) return phrase.value;
      return 'children' in phrase ? plain(phrase.children) : ' ';
    })
    .join('');
}
