import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { hasApt, installWithApt, isRoot } from './apt.ts';
import { findProgram, windowsPlaces } from './program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsPlaces(
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ),
};

/** How to start the browser: in a container as root it needs leave to run, and nowhere does it need the network. */
export const launchArguments: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: the one that `CHROME_PATH` names, one on the PATH, one in a usual place, Playwright's own; if
 * there is none, one is installed.
 *
 * @throws an error that says what to do, where none is found and none can be installed.
 */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return found;
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The tests need a Chromium and none could be found or installed. Install Chromium, Chrome or Edge, or set CHROME_PATH to the program.',
  );
}

function findChromium(): string | undefined {
  const places = [...(PLACES[process.platform] ?? []), chromium.executablePath()];
  return findProgram({ variable: 'CHROME_PATH', names: NAMES, places });
}

function install(): void {
  try {
    if (hasApt) installWithApt(['chromium', 'fonts-liberation']);
    else installWithPlaywright();
  } catch (error) {
    console.error(`No browser could be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function installWithPlaywright(): void {
  console.error('No Chromium found: downloading it with Playwright…');
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
  execFileSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
