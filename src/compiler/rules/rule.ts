import type { Audience } from '../../model/types.ts';

/** How bad a problem is: an error keeps anything from being written, a warning does not. */
export type Severity = 'error' | 'warning';

/** A small framework: file name to text. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Documents that break a rule, and where the rule must say so. */
export interface BadExample {
  readonly files: ExampleFiles;
  /** `path:line:column` */
  readonly at: string;
}

/** A kind of problem: its name, why it matters and how to fix it. Its examples are its tests. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** For whom the framework has to be compiled for the rule to speak; for anyone if left out. */
  readonly audience?: Audience;
  readonly why: string;
  readonly mend: string;
  readonly examples: { readonly good: readonly ExampleFiles[]; readonly bad: readonly BadExample[] };
}
