import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './program.ts';

/** Where distributions keep what belongs to a library: Debian below a folder per architecture, others without one. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

/** What it takes to drive WebKitGTK. */
export interface WebKit {
  driver: string;
  /** The small browser that comes with the library. */
  browser: string;
  /** Draws windows that nobody sees; without it they open on the display that there is. */
  xvfb: string | undefined;
}

/**
 * WebKitGTK, its driver and a display: what `WEBKIT_DRIVER_PATH`, `WEBKIT_PATH` and `XVFB_PATH` name, or else what a
 * distribution of Linux has installed.
 */
export function findWebKit(): WebKit | undefined {
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] });
  const browser = findProgram({ variable: 'WEBKIT_PATH', names: [], places: miniBrowsers() });
  const xvfb = findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'] });
  return driver && browser && (xvfb || process.env['DISPLAY']) ? { driver, browser, xvfb } : undefined;
}

function miniBrowsers(): string[] {
  const folders = LIBRARIES.flatMap((folder) => [folder, ...foldersIn(folder)]);
  return folders.flatMap((folder) => [
    join(folder, 'webkit2gtk-4.1/MiniBrowser'),
    join(folder, 'webkit2gtk-4.0/MiniBrowser'),
  ]);
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
