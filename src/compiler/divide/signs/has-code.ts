import { namesSeveral } from '../../names/codes.ts';
import { parseTitle } from '../../names/title.ts';

/** Whether a heading has the code of one level; "L1 to L3" names several. */
export function hasCode(text: string): boolean {
  const { code, title } = parseTitle(text);
  return code !== '' && !namesSeveral(text) && !/^(?:to|and|through|until)\b/i.test(title);
}
