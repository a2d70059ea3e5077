import { build } from 'vite';
import { fromRoot } from '../../build/root.ts';
import { scriptTag } from '../../build/script-tag.ts';

/** The script-tag file as it is built for a release. */
export async function buildScriptTag(): Promise<string> {
  const result = await build({
    ...scriptTag,
    configFile: false,
    root: fromRoot('.'),
    mode: 'script-tag',
    logLevel: 'warn',
    build: { ...scriptTag.build, write: false },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('The script-tag file could not be built.');
  return first.output[0].code;
}
