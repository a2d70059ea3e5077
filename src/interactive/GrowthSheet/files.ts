/** A file on the reader's disk, as far as we use one. */
export interface SheetFile {
  readonly name: string;
  /** Where it is, if the browser lets pages write to it. */
  readonly handle?: FileHandle | undefined;
}

interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: object) => Promise<FileHandle | readonly FileHandle[]>;

const TYPES = [{ accept: { 'text/markdown': ['.md', '.markdown', '.txt'] } }];

/** No sheet is larger; a larger file was chosen by mistake. */
const MAX_SIZE = 1024 * 1024;

/**
 * Asks the reader for a file and reads it.
 *
 * @returns the file and its text, or `undefined` if the reader has chosen none
 */
export async function openFile(): Promise<{ file: SheetFile; text: string } | undefined> {
  const picked = await pick('showOpenFilePicker', { types: TYPES });
  if (picked === null) return undefined;
  const handle = picked === undefined ? undefined : [picked].flat()[0];
  const file = handle ? await handle.getFile() : await chosenFile();
  if (!file) return undefined;
  // what is no text of ours is said to be none
  const text = file.size > MAX_SIZE ? '' : await file.text();
  return { file: { name: file.name, handle }, text };
}

/**
 * Saves a text: in the file it came from, in a new one, or as a download where pages cannot write files.
 *
 * @returns where it is, or `undefined` if the reader has changed their mind
 * @throws what the browser throws if it cannot write
 */
export async function saveFile(text: string, { name, handle }: SheetFile): Promise<SheetFile | undefined> {
  let to = handle;
  if (!to) {
    const picked = await pick('showSaveFilePicker', { suggestedName: name, types: TYPES });
    if (picked === null) return undefined;
    to = picked === undefined ? undefined : [picked].flat()[0];
  }
  if (to) {
    const writable = await to.createWritable();
    await writable.write(text);
    await writable.close();
    return { name: to.name, handle: to };
  }
  download(text, name);
  return { name };
}

/** @returns what was picked, `null` if the reader wants none, `undefined` where pages cannot ask, as in a frame of another origin */
async function pick(
  name: string,
  options: object,
): Promise<FileHandle | readonly FileHandle[] | null | undefined> {
  const { [name as 'showOpenFilePicker']: ask } = globalThis as { showOpenFilePicker?: Picker };
  try {
    return await ask?.(options);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    return undefined;
  }
}

function chosenFile(): Promise<File | undefined> {
  const input = create('input');
  input.type = 'file';
  input.accept = '.md,.markdown,.txt,text/markdown,text/plain';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]), { once: true });
    input.addEventListener('cancel', () => resolve(undefined), { once: true });
    input.click();
  });
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = create('a');
  link.href = url;
  link.download = name;
  link.click();
  // once the browser has it
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** An element of the page may be called `createElement`. */
function create<Tag extends 'input' | 'a'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}
