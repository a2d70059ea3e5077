import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright';
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

export const NO_CHROMIUM =
  'none was found or could be installed. Install Chromium, Chrome or Edge, or set CHROME_PATH to the program';

/**
 * Features of the browser that no page sees. Drawing the suggestions of the address bar for each new page takes as long
 * as most tests. Chromium takes the last such list that it is given, so Playwright's own stand here again.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** How to start the browser: in a container as root it needs leave to run, and nowhere does it need the network. */
export const launchArguments: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** The path of a Chromium: the one that `CHROME_PATH` names, one on the PATH, one in a usual place, or Playwright's own. */
export function findChromium(): string | undefined {
  const places = [...(PLACES[process.platform] ?? []), chromium.executablePath()];
  return findProgram({ variable: 'CHROME_PATH', names: NAMES, places });
}

/**
 * Starts a Chromium.
 *
 * @throws an error that says what to do, where there is none.
 */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`There is no Chromium: ${NO_CHROMIUM}.`);
  return chromium.launch({ executablePath, args: launchArguments, ...options });
}

/** Installs a Chromium where there is none, and says so where it cannot. */
export function installChromium(): void {
  if (findChromium()) return;
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
