import type { Browser, CDPSession, Page } from 'playwright';
import { launchArguments, launchChromium } from '../../test/browser/chromium.ts';
import { END, START } from './in-page/marks.ts';

/** How much slower than this machine's the processor is made where time is measured. */
export const SLOWDOWN = 4;

/** What drawing took, in milliseconds. */
export interface Work {
  /** The processor time of the main thread, which other programs do not lengthen, in all and in parts. */
  readonly processor: number;
  readonly script: number;
  readonly styleAndLayout: number;
  /** Of that, what tasks took beyond 50 ms each. */
  readonly blocked: number;
  readonly longestTask: number;
  /** By the clock: from the script, or the change, to the painted cards. */
  readonly clock: number;
}

export function launch(): Promise<Browser> {
  return launchChromium({
    // frames come as soon as they are ready, so that no time is rounded up to the next sixtieth of a second
    args: [...launchArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
}

/** Opens a page in a browser context of its own, where nothing is cached, does something with it and closes it. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  use: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address);
    const result = await use(page, await context.newCDPSession(page));
    if (faults.length > 0) throw new Error(`Unexpected error in ${address}: ${faults.join(' ')}`);
    return result;
  } finally {
    await context.close();
  }
}

export async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Runs something in the page that gives the time until it was painted, and adds what the main thread did. */
export async function work(page: Page, devtools: CDPSession, script: string): Promise<Work> {
  const browser = page.context().browser();
  if (!browser) throw new Error('Unexpected page without a browser.');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const before = await metrics(devtools);
  const clock = await page.evaluate<number>(script);
  const after = await metrics(devtools);
  const tasks = taskTimes((await browser.stopTracing()).toString());
  const spent = (...names: string[]) =>
    1_000 * names.reduce((sum, name) => sum + (after.get(name) ?? NaN) - (before.get(name) ?? NaN), 0);
  return {
    processor: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    styleAndLayout: spent('LayoutDuration', 'RecalcStyleDuration'),
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longestTask: Math.max(...tasks),
    clock,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  /** The processor time that it took, in microseconds. */
  readonly tdur?: number;
}

/** The processor time of each task of the main thread between the marks that the stopwatch sets, in milliseconds. */
function taskTimes(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const start = traceEvents.find(({ name }) => name === START);
  const end = traceEvents.find(({ name }) => name === END);
  if (!start || !end) throw new Error('Unexpected trace without the marks of the stopwatch.');
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === start.pid && tid === start.tid)
    .flatMap(({ ts, tdur = 0 }) => (ts >= start.ts && ts <= end.ts ? tdur / 1_000 : []));
}

async function metrics(devtools: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** The JavaScript heap once it holds nothing that could be thrown away. */
export async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}
