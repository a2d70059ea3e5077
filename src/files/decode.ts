const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Returns the bytes of a file that somebody else wrote as text, with `\n` line ends and no byte-order mark. Lines keep their numbers and
 * columns.
 *
 * @returns `undefined` if they are not UTF-8
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    // it takes one byte-order mark away; programs that join files leave more
    const text = DECODER.decode(bytes).replace(/^\ufeff+/, '');
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return undefined;
  }
}
