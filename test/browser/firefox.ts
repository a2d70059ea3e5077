import { findProgram, windowsPlaces } from './program.ts';

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPlaces('Mozilla Firefox/firefox.exe'),
};

/** The path of a Firefox: the one that `FIREFOX_PATH` names, one on the PATH, one in a usual place. */
export function findFirefox(): string | undefined {
  const places = PLACES[process.platform] ?? [];
  return findProgram({ variable: 'FIREFOX_PATH', names: ['firefox', 'firefox-esr'], places });
}
