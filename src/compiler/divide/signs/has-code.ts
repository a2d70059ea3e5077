import { namesSeveral } from '../../names/codes.ts';
import { parseTitle } from '../../names/title.ts';

/** Whether a heading has the code of one level; "L1 to L3" names several. */
export function hasCode(text: string): boolean {
  const { code, title } = parseTitle(text);
  return code !== '' && !namesSeveral(text) && !/^(?:to|and|through|until)\b/i.test(title);
}

/** Whether a heading begins or ends with the codes of several levels. */
export function hasCodes(text: string): boolean {
  return namesSeveral(parseTitle(text).code);
}
