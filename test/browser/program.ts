import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Sought {
  /** The environment variable that names the program outright. */
  variable: string;
  /** What it is called on the PATH. */
  names: string[];
  /** Where else it may be. */
  places?: string[];
}

/**
 * The path of a program: the one that the environment names, one on the PATH, one in a usual place.
 *
 * @throws an error where the environment names what is no program.
 */
export function findProgram({ variable, names, places = [] }: Sought): string | undefined {
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `${variable} is "${named}", which is not a program. Unset it or name the browser's program.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/** Paths below each of the folders in which Windows has programs. */
export function windowsPlaces(...paths: string[]): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => paths.map((path) => join(folder, path)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
