import styles from 'career-levels/styles.css?inline';

/** The style sheet that belongs to the components, as one object. */
export function careerLevelsSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
