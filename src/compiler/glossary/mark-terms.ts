import type { GlossaryEntry, Inline, RichText } from '../../model/types.ts';
import type { FindTerms } from './find-terms.ts';

/** Marks terms in the texts of one level. */
interface TermMarker {
  /** Makes links of the first uses in a line. */
  readonly mark: (text: RichText) => RichText;
  /** The ids of the terms in all lines so far, those in links and code among them. */
  readonly used: ReadonlySet<string>;
}

/** @param says what each term means, by its id */
export function termMarker(find: FindTerms, says: ReadonlyMap<GlossaryEntry['id'], string>): TermMarker {
  const used = new Set<string>();
  const done = new Set<string>();
  const note = (text: RichText): void => {
    for (const inline of text) {
      if ('children' in inline) note(inline.children);
      else if ('value' in inline) for (const { id } of find(inline.value)) used.add(id);
    }
  };
  const markText = (value: string): RichText => {
    const parts: Inline[] = [];
    let at = 0;
    for (const { id, start, end } of find(value)) {
      used.add(id);
      if (done.has(id)) continue;
      done.add(id);
      if (start > at) parts.push({ type: 'text', value: value.slice(at, start) });
      const children = [{ type: 'text', value: value.slice(start, end) }] as const;
      parts.push({ type: 'link', to: { kind: 'glossary', term: id, says: says.get(id) ?? '' }, children });
      at = end;
    }
    return at === 0 ? [{ type: 'text', value }] : [...parts, ...textOf(value.slice(at))];
  };
  const mark = (text: RichText): RichText =>
    text.flatMap((inline): RichText => {
      switch (inline.type) {
        case 'text':
          return markText(inline.value);
        case 'emphasis':
        case 'strong':
          return [{ ...inline, children: mark(inline.children) }];
        case 'link':
          // the author's own link to a term is its mark
          if (inline.to.kind === 'glossary' && inline.to.term !== undefined) {
            used.add(inline.to.term);
            done.add(inline.to.term);
          }
          note(inline.children);
          return [inline];
        case 'code':
          note([inline]);
          return [inline];
        case 'break':
          return [inline];
      }
    });
  return { mark, used };
}

function textOf(value: string): RichText {
  return value === '' ? [] : [{ type: 'text', value }];
}
