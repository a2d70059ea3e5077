/** A way to show levels in a browser, set up for the job that README.md describes. */
export interface Peer {
  readonly name: string;
  /** What the page loads for it, in one classic script; nothing for the page that shows nothing. */
  script(): Promise<string>;
  /** What stands in the page where the levels are to be shown. The attribute `data-place` marks it. */
  places(levels: readonly string[], fallback: (level: string) => string): string;
  /** Whether it can show another level once it has drawn one. */
  readonly updates: boolean;
}

/** An element per level, as pages are written that embed one here and one there. */
export function elements(tag: string): Peer['places'] {
  return (levels, fallback) =>
    levels.map((level) => `<${tag} data-place level="${level}">${fallback(level)}</${tag}>`).join('\n');
}

/** One element for all levels, which is the fastest way for what draws an application. */
export function application(levels: readonly string[], fallback: (level: string) => string): string {
  return `<div id="cards" data-place data-levels="${levels.join(' ')}">${levels.map(fallback).join('\n')}</div>`;
}
