import type { Document } from '../document/document.ts';
import type { FrontMatter } from '../document/front-matter/yaml.ts';
import type { NoteLink } from '../links/placed-link.ts';
import type { Resolution } from '../links/resolve.ts';
import type { Fix, Span } from '../rules/diagnostics.ts';
import type { Rule } from '../rules/rule.ts';
import type { SaidValue, Say } from './say.ts';

/** Something that the compiler concluded without being told, for `check --explain`. */
export interface Inference {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** The front matter that would say the same, or `undefined` if none can. */
  readonly say?: Say;
}

/** What the steps that read one document share. */
export interface Scope {
  readonly document: Document;
  /** What the README's front matter says; it holds for every document that does not say otherwise. */
  readonly readme?: FrontMatter;
  /** Whether the document holds levels beside what is read. */
  readonly holdsLevels?: boolean;
  /** What the codes of the levels have beside their numbers; empty where none has a code. */
  readonly codeFamilies?: ReadonlySet<string>;
  /** The paths of the files of which another problem says that they are no levels. */
  readonly saidElsewhere?: ReadonlySet<string>;
  /** Where a line of the document can be edited, with `{line}` in it where that takes one, if the README declares it. */
  readonly editUrl?: string;
  /** Finds where an address in the document leads. */
  readonly resolve: (url: string) => Resolution;
  /** Takes note of where a link within the framework stands. */
  readonly noteLink: NoteLink;
  /** Takes note of a problem in the document. */
  readonly report: (rule: Rule, span: Span, message: string, mend?: string, fix?: Fix) => void;
  /**
   * Takes note of a conclusion drawn from the given place of the document.
   *
   * @param say the key and the value in the document's own front matter that say the same
   */
  readonly infer: (span: Span, text: string, say?: readonly [key: string, value: SaidValue]) => void;
}
