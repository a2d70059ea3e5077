import type { Plugin } from 'vite';

/** Escapes what is not ASCII: a host page may declare any character set, or none, and a classic script follows it. */
export function asciiOnly(): Plugin {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escape);
      }
    },
  };
}
