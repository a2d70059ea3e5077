import { posix } from 'node:path';

/** The names in the addresses of files that Git hosts put between a repository and a branch. */
const PAGES: ReadonlySet<string> = new Set(['blob', 'edit', 'raw', 'src']);

/**
 * The address from the root of the repository, such as `/docs/L1.md#craft`, of a file's page at a Git host; `undefined`
 * for any other address. The repository may be another one than the framework's.
 */
export function addressInRepository(url: string): string | undefined {
  const [, path, rest = ''] = /^https?:\/\/[^/?#]+\/([^?#]*)(.*)$/is.exec(url) ?? [];
  if (path === undefined) return undefined;
  const names = path.split('/');
  const page = names.findIndex((name, place) => place > 1 && PAGES.has(name));
  if (page < 0) return undefined;
  const branch = names[page] === 'src' && names[page + 1] === 'branch' ? page + 2 : page + 1;
  return `/${names.slice(branch + 1).join('/')}${rest}`;
}

/**
 * Finds the file that an address such as `/docs/L1.md` names. Git hosts read it from the root of the repository, in which the
 * framework's folder may be at any depth.
 *
 * @param folder the path of the framework's folder, with forward slashes
 * @param isThere whether a path is that of a file in the folder
 */
export function fileFromRoot(
  address: string,
  folder: string,
  isThere: (path: string) => boolean,
): string | undefined {
  const names = posix.normalize(address).split('/').slice(1);
  const within = folder.normalize('NFC');
  // the more folders of the address lead to the framework's, the surer it is that they are the same
  for (const [depth] of [...names.entries()].toReversed()) {
    const file = names.slice(depth).join('/');
    const above = names.slice(0, depth).map((name) => `/${name}`);
    if (within.endsWith(above.join('')) && isThere(file)) return file;
  }
  return undefined;
}
