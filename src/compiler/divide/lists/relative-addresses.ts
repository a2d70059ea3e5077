import { comparablePath, partsOfAddress } from '../../document/address.ts';
import type { Document } from '../../document/document.ts';
import { addressInRepository, fileFromRoot } from '../../document/repository.ts';

/** Returns an address as the README would write it; `undefined` if it is that of a file elsewhere at a Git host. */
export type RelativeAddress = (url: string) => string | undefined;

/**
 * Makes the addresses of files relative that are written from the root of their repository, or as those of their pages at a
 * Git host. Other addresses stay as they are.
 *
 * @param folder the path of the framework's folder, with forward slashes
 */
export function relativeAddresses(documents: readonly Document[], folder: string): RelativeAddress {
  let paths: ReadonlySet<string> | undefined;
  const isThere = (path: string) => {
    paths ??= new Set(documents.map((document) => comparablePath(document.path)));
    return paths.has(comparablePath(path));
  };
  return (url) => {
    const inRepository = addressInRepository(url);
    const address = inRepository ?? url;
    if (!/^\/(?!\/)/.test(address)) return url;
    const file = fileFromRoot(partsOfAddress(address).named, folder, isThere);
    if (file === undefined) return inRepository === undefined ? url : undefined;
    const [fragment = ''] = /#.*$/s.exec(address) ?? [];
    return file.split('/').map(encodeURIComponent).join('/') + fragment;
  };
}
