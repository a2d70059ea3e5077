/**
 * Data as JSON that may stand in a script element of a page: without a `<`, with which `</script>` and `<!--` begin, and
 * without the two line ends that old JavaScript does not allow in a string.
 */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `${text}\n`;
}
