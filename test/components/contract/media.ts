import { cdp } from 'vitest/browser';

/** Makes the browser answer media queries as on a system with these settings; without any, as on a usual one. */
export async function emulateMedia(features: Record<string, string> = {}): Promise<void> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: named });
}
