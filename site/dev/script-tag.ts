import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The script-tag file as it is built for a release. */
export async function buildScriptTag(): Promise<string> {
  const result = await build({
    configFile: path('../../vite.config.ts'),
    root: path('../..'),
    mode: 'script-tag',
    logLevel: 'warn',
    build: { write: false },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('The script-tag file could not be built.');
  return first.output[0].code;
}
