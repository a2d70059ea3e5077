import preact from 'preact/package.json' with { type: 'json' };
import type { Plugin } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { openProject } from '../../src/compiler/project/project.ts';
import { scriptOf } from '../../src/outputs/framework/element/script.ts';

/** Puts the framework of a folder behind the program, and what the file is before it. */
export function holdingFramework(folder: string): Plugin {
  return {
    name: 'holding-framework',
    generateBundle(_options, bundle) {
      const [compiled] = openProject(folder).compile();
      const { framework } = compiled?.compilation ?? {};
      if (!framework) throw new Error('There is no framework to put into the script-tag file.');
      const note = `career-levels ${manifest.version} (MIT). Holds Preact ${preact.version} (MIT), (c) 2015-present Jason Miller: https://preactjs.com`;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = scriptOf(file.code, note, { framework });
      }
    },
  };
}
