import type { Plugin } from 'vite';

/** Puts the words of the language that an environment is named for in the place of the English ones, which are in `english`. */
export function speaking(english: string): Plugin {
  return {
    name: 'speaking',
    load(id) {
      const { name } = this.environment;
      if (id !== english || name === 'client') return undefined;
      return `export { ${name} as en, ${name} as enLevel, ${name} as enCopy, ${name} as enSheet } from './${name}.ts';`;
    },
  };
}
