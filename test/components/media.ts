import { cdp } from 'vitest/browser';

/** Makes the browser answer media queries as on a system with these settings, or on paper; without any, as on a usual screen. */
export async function emulateMedia(features: Record<string, string> = {}, media = ''): Promise<void> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media, features: named });
}
