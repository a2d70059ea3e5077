import styles from 'career-levels/styles.css?inline';

/**
 * The style sheet that belongs to the components, as one object.
 *
 * @param host the selector of an element around a card; it is a block, as ours are, for browsers lay that out faster
 */
export function careerLevelsSheet(host?: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(host === undefined ? styles : `${host}{display:block;min-inline-size:0}${styles}`);
  return sheet;
}
