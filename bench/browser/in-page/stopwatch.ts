/** Runs in every measured page, before anything of the peer. */

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
  /** The durations of tasks over 50 ms since the script was asked for. */
  longTasks(): readonly number[];
  /** How far the page has shifted, as Cumulative Layout Shift counts it. */
  shift(): number;
}

let start = 0;

const entries = new Map<string, PerformanceEntry[]>();
const observers = ['longtask', 'layout-shift'].map((type) => {
  const observer = new PerformanceObserver((list) => take(type, list.getEntries()));
  observer.observe({ type, buffered: true });
  return { type, observer };
});

function take(type: string, more: readonly PerformanceEntry[]): void {
  entries.set(type, [...(entries.get(type) ?? []), ...more]);
}

function taken(type: string): readonly PerformanceEntry[] {
  for (const { type, observer } of observers) take(type, observer.takeRecords());
  return entries.get(type) ?? [];
}

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
      port1.addEventListener('message', () => resolve(performance.now() - start));
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
    start = performance.now();
    document.body.append(script);
    // frames that nobody needs would be work, too
    await new Promise((resolve) => script.addEventListener('load', resolve));
    return untilPainted(count);
  },
  change(levels, count) {
    start = performance.now();
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
  longTasks: () =>
    taken('longtask').flatMap(({ startTime, duration }) => (startTime + duration > start ? duration : [])),
  shift: () =>
    taken('layout-shift')
      .map((entry) => (entry as PerformanceEntry & { value: number }).value)
      .reduce((sum, value) => sum + value, 0),
};
