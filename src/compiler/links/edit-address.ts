import { EDIT_HOSTS, type EditHost } from './edit-hosts.ts';

/**
 * Returns what the address of each document is made from: `{path}` stands for the document's path in the framework's folder, `{line}` for
 * a line in it. An address that is not that of a folder at a known host is the same for all documents, or has these places already.
 *
 * @param address what the README declares
 */
export function editTemplate(address: string): string {
  for (const { folder, line } of EDIT_HOSTS) {
    const parts = folder.exec(address);
    if (!parts) continue;
    const ends = parts.map((part) => (part ?? '').replace(/(?:\/|%2F)+$/i, ''));
    return line.replace(/\$(\d)/g, (_, place: string) => ends[Number(place)] ?? '');
  }
  return address;
}

/** Returns the address of a document, with `{line}` in it where that takes one; what is between the slashes of a path is encoded. */
export function editUrlOf(address: string, path: string): string {
  return editTemplate(address).replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'));
}

/** Returns the Git host that an address leads to. */
export function hostOf(address: string): EditHost | undefined {
  const { hostname } = new URL(address);
  return EDIT_HOSTS.find(({ host }) => host?.test(hostname));
}
