/**
 * Data as JSON that may be in a script of a page: without a `<`, with which `</script>` and `<!--` begin, and without the
 * two line ends that old JavaScript does not allow in a string.
 *
 * @param indent how far each depth is indented; 0 for a single line
 */
export function scriptJson(data: unknown, indent = 0): string {
  return escaped(JSON.stringify(data, null, indent), /[<\u2028\u2029]/g);
}

/** The same in ASCII alone, for a script whose page may declare any character set. */
export function asciiJson(data: unknown): string {
  return escaped(JSON.stringify(data), /[<\x7f-\uffff]/g);
}

/** Data as a file of JSON, which a page may take into a script element as it is. */
export function jsonText(data: unknown): string {
  return `${scriptJson(data, 2)}\n`;
}

function escaped(json: string, unsafe: RegExp): string {
  return json.replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
