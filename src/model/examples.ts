const LABEL =
  /^(?:(?:some |for |a few |concrete |specific )?examples?(?: include| might include)?|(?:zum )?beispiele?|(?:par )?exemples?)\s*:?$/i;

/** Whether a text only announces examples. */
export function isExamplesLabel(text: string): boolean {
  return LABEL.test(text.trim());
}
