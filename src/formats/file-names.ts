/** What most file systems take for a name, less the ending and that of a file being written. */
const MAX_BYTES = 200;

/** Windows opens a device by these, whatever their ending; a web server shows an index for its whole folder. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|index|overview)$/i;

/**
 * Makes names of files out of ids, without their ending. What is made of one set of ids has no name twice, none of them is a
 * path, and every file system takes them.
 */
export function fileNames(): (id: string) => string {
  const used = new Set<string>();
  return (id) => {
    const safe = id.replaceAll(/[^\p{Alphabetic}\p{M}\p{N}\p{Pc}-]+/gu, '-');
    // what was cut in the middle of a character has none to show for it
    const short =
      Buffer.from(safe)
        .subarray(0, MAX_BYTES)
        .toString()
        .replace(/\ufffd$/, '') || 'page';
    let name = short;
    // many file systems take names for the same that differ in letter case alone
    for (let count = 2; used.has(name.toLowerCase()) || RESERVED.test(name); count++) {
      name = `${short}-${count}`;
    }
    used.add(name.toLowerCase());
    return name;
  };
}
