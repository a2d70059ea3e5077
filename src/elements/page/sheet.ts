import styles from '../../styles.css?inline';
import { real } from './real.ts';

const shared = new WeakMap<Document, CSSStyleSheet>();

/**
 * Returns the style sheet that all elements of a document share, because no other document accepts it, or `undefined` if the
 * document is not shown. It is constructed, so that it applies under a policy that forbids inline style.
 */
export function sheetOf(document: Document): CSSStyleSheet | undefined {
  const defaultView = real(Document, 'defaultView', document);
  let sheet = shared.get(document);
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    shared.set(document, sheet);
  }
  return sheet;
}
