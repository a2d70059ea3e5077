import styles from '../styles.css?inline';

let shared: CSSStyleSheet | undefined;

/** The style sheet that all elements share. Constructed, so that it holds where a page's policy forbids inline style. */
export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styles);
  }
  return shared;
}
