import styles from '../styles.css?inline';

const shared = new WeakMap<Document, CSSStyleSheet>();

/**
 * The style sheet that all elements of a document share, for no other document takes it; undefined where none is shown.
 * Constructed, so that it holds where a page's policy forbids inline style.
 */
export function sheetOf(document: Document): CSSStyleSheet | undefined {
  const { defaultView } = document;
  let sheet = shared.get(document);
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    shared.set(document, sheet);
  }
  return sheet;
}
