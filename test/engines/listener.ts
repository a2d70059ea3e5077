/** What {@link listen} has written down, on `window`. */
export interface Heard {
  /** What scripts wrote in the console, errors that nobody caught, and what the policy refused. */
  said: string[];
  /** The elements' events: name, who sent it as the window sees it, and what it carries. */
  told: [name: string, from: string, detail: unknown][];
}

/**
 * A page's first script: writes down what can be heard in every engine. WebDriver knows no console.
 */
export function listen(): void {
  const heard: Heard = { said: [], told: [] };
  Object.assign(globalThis, { heard });
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir', 'table'] as const) {
    const write = console[method];
    console[method] = (...words: unknown[]) => {
      heard.said.push(words.join(' '));
      write(...words);
    };
  }
  // capturing, for a file that cannot be loaded tells nobody but its own element
  addEventListener(
    'error',
    ({ message, target }) => heard.said.push(message ?? `cannot load ${target}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => heard.said.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // what a browser asks for by itself
    if (!blockedURI.endsWith('/favicon.ico')) heard.said.push(`${effectiveDirective} refuses ${blockedURI}`);
  });
  for (const name of ['level-draw', 'level-error', 'level-change', 'level-copy'] as const) {
    addEventListener(name, (event) => {
      const { framework, ...detail } = (event as CustomEvent<{ framework?: { title: string } }>).detail;
      const { localName } = event.target as Element;
      heard.told.push([name, localName, framework ? framework.title : detail]);
      if (document.documentElement.dataset['quiet']) event.preventDefault();
    });
  }
}
