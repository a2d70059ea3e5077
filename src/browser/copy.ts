/** A text in several formats, each under its media type. */
export type Formats = Readonly<Record<string, string>>;

/** Puts a text on a clipboard, in all its formats and to the letter. */
export function handOver(
  formats: Formats,
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault' | 'stopPropagation'>,
): void {
  event.preventDefault();
  event.stopPropagation();
  for (const [type, text] of Object.entries(formats)) event.clipboardData?.setData(type, text);
}

/**
 * Puts a text on the clipboard after the reader has pressed something. It tries the copy event first, which works on pages
 * without HTTPS and in frames without a permission, and which no browser rewrites.
 *
 * @returns whether the text is on the clipboard
 */
export async function copy(formats: Formats): Promise<boolean> {
  let isHandedOver = false;
  const answer = (event: ClipboardEvent) => {
    handOver(formats, event);
    isHandedOver = true;
  };
  // before any listener of the page, which may want to add something
  addEventListener('copy', answer, true);
  // an element of the page may be called so
  const isDone = Document.prototype.execCommand.call(document, 'copy');
  removeEventListener('copy', answer, true);
  if (isDone && isHandedOver) return true;
  try {
    const blobs = Object.entries(formats).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
