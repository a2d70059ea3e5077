import type { Plugin } from 'vite';
import { fromRoot } from '../root.ts';

/** Puts the words of the language that an environment is named for in the place of the English ones. */
export function speaking(): Plugin {
  return {
    name: 'speaking',
    load(id) {
      const { name } = this.environment;
      if (id !== fromRoot('src/strings/en.ts') || name === 'client') return undefined;
      return `export { ${name} as en, ${name} as enLevel, ${name} as enCopy } from './${name}.ts';`;
    },
  };
}
