import { sep } from 'node:path';

/** Whether a path is that of a folder or leads into it; both without links, as `realpath` has them. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
