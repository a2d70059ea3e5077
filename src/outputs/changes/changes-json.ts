import type { ChangeReport } from '../../model/change-report.ts';

/** What two revisions of a framework of career levels differ in, found by career-levels. */
export interface ChangesJson extends ChangeReport {
  /** The address of this schema, relative to the file. */
  readonly $schema?: string;
  /** The earlier revision: what Git calls it, or the path of a folder or file. */
  readonly since: string;
  /** The later revision. Missing if it is the folder as it was. */
  readonly until?: string;
}
