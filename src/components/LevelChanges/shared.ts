import type { ChangedLevel } from '../../model/change-report.ts';
import type { Language } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What every part of the report needs to know. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  hrefTo?: DisplayProps['hrefTo'];
  /** The language of the framework's texts. */
  language?: Language | undefined;
  /** All levels of the report, from which a name has to tell one. */
  levels: readonly ChangedLevel[];
  /** A prefix for every id. */
  idPrefix: string;
}
