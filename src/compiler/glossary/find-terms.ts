import { isUnspaced } from '../../model/words/scripts.ts';
import { isInCapitals, pluralOf } from './forms.ts';

/** A term of the glossary, and what stands for it in a text. */
export interface Term {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Where a text uses a term. */
export interface TermUse {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the uses of terms in a text, from its start, none within another. */
export type FindTerms = (text: string) => readonly TermUse[];

/** A letter of a tree of forms: those that end with it, and the letters that go on from it. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly id: string; readonly form: string; readonly isCased: boolean }[];
}

/**
 * Returns what finds terms in texts. A term is found as whole words, in any letter case unless it is in capitals; where several begin
 * at one place, it is the longest. In scripts without spaces a term is found within other characters.
 *
 * @param isEnglish whether the texts are in English, so that nouns have its plurals
 */
export function termFinder(terms: readonly Term[], isEnglish: boolean): FindTerms {
  const root = emptyNode();
  for (const { id, forms } of terms) {
    for (const form of forms) {
      for (const each of [form, pluralOf(form, isEnglish)]) {
        // letters with marks may be one character or several
        if (each !== undefined)
          for (const kind of ['NFC', 'NFD']) add(root, id, plainly(each.normalize(kind)));
      }
    }
  }
  return (text) => {
    const plain = plainly(text);
    const lower = lowered(plain);
    const uses: TermUse[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const use =
        root.next.has(lower.charAt(start)) && !isWithin(plain, start) && longest(root, plain, lower, start);
      if (!use) continue;
      uses.push(use);
      start = use.end - 1;
    }
    return uses;
  };
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}

function add(root: Node, id: string, form: string): void {
  let node = root;
  for (const letter of lowered(form)) {
    const next = node.next.get(letter) ?? emptyNode();
    node.next.set(letter, next);
    node = next;
  }
  node.ends.push({ id, form, isCased: isInCapitals(form.replace(/s$/, '')) });
}

function longest(root: Node, plain: string, lower: string, start: number): TermUse | undefined {
  let found: TermUse | undefined;
  let node: Node | undefined = root;
  for (let end = start; node; end += 1) {
    const written = plain.slice(start, end);
    const use = node.ends.find(({ form, isCased }) => !isCased || form === written);
    if (use && endsWord(plain, end)) found = { id: use.id, start, end };
    node = node.next.get(lower.charAt(end));
  }
  return found;
}

/** A text of the same length whose spaces, apostrophes and hyphens are each of one kind. */
function plainly(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** A text of the same length in small letters: "İ" would become two. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const small = text.charAt(at).toLowerCase();
    return small.length === 1 ? small : text.charAt(at);
  }).join('');
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /[\p{M}ー]/u;
/** What Korean puts to the end of a noun. */
const PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|까지|부터|보다|마다|처럼|이나|나|이란|란|들)(?![\p{L}\p{N}])/u;

/** Whether a place is within a word. Scripts without spaces have no words to be within, but what marks a character belongs to it. */
function isWithin(text: string, place: number): boolean {
  const before = Array.from(text.slice(Math.max(0, place - 2), place)).at(-1) ?? '';
  const [after = ''] = text.slice(place, place + 2);
  if (!WORD.test(before) || !WORD.test(after)) return false;
  return MARK.test(after) || (!isUnspaced(before) && !isUnspaced(after));
}

function endsWord(text: string, place: number): boolean {
  return !isWithin(text, place) || PARTICLES.test(text.slice(place, place + 4));
}
