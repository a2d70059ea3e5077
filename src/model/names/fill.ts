/**
 * Fills in an address: each `{name}` becomes its value, encoded so that it stays one part of the address wherever it stands, in the
 * path, the query or the fragment, or in the subject of a `mailto:`. Names without a value stay.
 */
export function fillAddress(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encoded(String(values[name])) : whole,
  );
}

/** Half of a character of two, which cannot be encoded, becomes the sign for what cannot be read. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
