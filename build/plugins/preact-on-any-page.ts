import type { Plugin } from 'vite';

/** Preact's calls of methods that an element of the page may hide: `<img name="createTextNode">` is `document.createTextNode`. */
const CALLS = /(\w+)\.(createTextNode|createElementNS)\(/g;

/** Lets Preact take the methods of a document from its prototype, where no page hides them. */
export function preactOnAnyPage(): Plugin {
  return {
    name: 'preact-on-any-page',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs(?:\?|$)/ },
      handler(code) {
        if (code.match(CALLS)?.length !== 2)
          this.error('Unexpected Preact, expected it to make nodes in two places.');
        return code.replaceAll(CALLS, 'Document.prototype.$2.call($1,');
      },
    },
  };
}
