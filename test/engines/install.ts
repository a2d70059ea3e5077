import { hasApt, installWithApt } from '../browser/apt.ts';
import { findFirefox } from '../browser/firefox.ts';
import { findWebKit } from '../browser/webkit.ts';

/** Installs the engines that are missing, where nobody has to be asked; what is missing still is named by its tests. */
export default function install(): void {
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (missing.length === 0 || !hasApt) return;
  try {
    // what they recommend brings fonts, and pictures are compared on this machine
    installWithApt(missing, '--no-install-recommends');
  } catch (error) {
    console.error(
      `${missing.join(', ')} could not be installed: ${error instanceof Error ? error.message : error}`,
    );
  }
}
