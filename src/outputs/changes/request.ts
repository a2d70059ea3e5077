import type { ChangeReport } from '../../model/change-report.ts';
import type { Strings } from '../../strings/strings.ts';

/** What is told, and the words for it. */
export interface ChangesRequest {
  /** The earlier revision as its reader named it. */
  readonly since: string;
  /** The later revision, if it is not the folder as it is. */
  readonly until: string | undefined;
  readonly frameworks: readonly ChangedFramework[];
}

/** A framework of the folder, and what has changed in it. */
export interface ChangedFramework {
  /** Its title, and where it is from where the command was called. */
  readonly title: string;
  readonly path: string;
  readonly report: ChangeReport;
  readonly strings: Strings;
  /**
   * Returns the line of a level of the later revision, by its id, or of a section or an expectation, by its address; `undefined` if it is in
   * no file here.
   */
  readonly placeOf: (address: string) => Place | undefined;
  /** Whether new demands are errors. */
  readonly forbidsDemands: boolean;
}

/** A line of a document. */
export interface Place {
  /** From where the command was called, with forward slashes. */
  readonly path: string;
  readonly line: number;
}
