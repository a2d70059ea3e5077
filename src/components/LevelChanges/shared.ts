import type { Language } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What every part of the report needs to know. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  hrefTo?: DisplayProps['hrefTo'];
  /** The language of the framework's texts. */
  language?: Language | undefined;
  /** A prefix for every id. */
  idPrefix: string;
}
