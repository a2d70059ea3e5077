/** Runs in every measured page, before anything of the peer. */

import { END, START } from './marks.ts';

declare global {
  interface Window {
    bench: Stopwatch;
    /** How an application is told to show other levels; elements have an attribute for it. */
    show?: (levels: readonly string[]) => void;
  }
}

/** What is called from outside. */
export interface Stopwatch {
  /** Loads the peer's script and gives the milliseconds until so many bullets have been painted. */
  draw(script: string, bullets: number): Promise<number>;
  /** Asks for other levels and gives the milliseconds until so many bullets have been painted. */
  change(levels: readonly string[], bullets: number): Promise<number>;
  /** The text of each place, and whether it takes room. */
  places(): readonly { readonly text: string; readonly isSeen: boolean }[];
  /** The tag and the class of every element within the places. */
  elements(): readonly string[];
  /** How far the page has shifted, as Cumulative Layout Shift counts it. */
  shift(): number;
}

let start = 0;

function begin(): void {
  performance.mark(START);
  start = performance.now();
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

let shift = 0;

function add(entries: readonly PerformanceEntry[]): void {
  for (const entry of entries) shift += (entry as LayoutShift).value;
}

const shifts = new PerformanceObserver((list) => add(list.getEntries()));
shifts.observe({ type: 'layout-shift', buffered: true });

function places(): Element[] {
  return [...document.querySelectorAll('[data-place]')];
}

/** A place's content: in its shadow root, or in the page where that has none or takes it from there. */
function contents(place: Element, what: string): Element[] {
  const drawn = [...(place.shadowRoot?.querySelectorAll(what) ?? [])];
  return drawn.some(({ localName }) => localName === 'li') ? drawn : [...place.querySelectorAll(what)];
}

function bullets(): number {
  return places().reduce((sum, place) => sum + contents(place, 'li').length, 0);
}

const PATIENCE = 60_000;

/** Looks before each frame is painted, and once it holds so many bullets, takes the time after the painting. */
function untilPainted(count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (bullets() !== count) {
        if (performance.now() - start < PATIENCE) requestAnimationFrame(look);
        else reject(new Error(`Unexpected ${bullets()} bullets, expected ${count}.`));
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        performance.mark(END);
        resolve(performance.now() - start);
      });
      port1.start();
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

window.bench = {
  async draw(src, count) {
    const script = document.createElement('script');
    script.src = src;
    begin();
    document.body.append(script);
    // frames that nobody needs would be work, too
    await new Promise((resolve) => script.addEventListener('load', resolve));
    return untilPainted(count);
  },
  change(levels, count) {
    begin();
    if (window.show) window.show(levels);
    else for (const [index, place] of places().entries()) place.setAttribute('level', levels[index] ?? '');
    return untilPainted(count);
  },
  places: () =>
    places().map((place) => ({
      text: [place.shadowRoot?.textContent, place.textContent].join(' '),
      isSeen: place.getBoundingClientRect().height > 100,
    })),
  elements: () =>
    places()
      .flatMap((place) => contents(place, '*'))
      .map(({ localName, className }) => `${localName}.${className}`),
  shift() {
    add(shifts.takeRecords());
    return shift;
  },
};
