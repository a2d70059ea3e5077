import type { Browser } from 'playwright';
import { median } from '../measure.ts';
import { table, times } from '../table.ts';
import { bundlePage } from './bundle.ts';
import { cycle, ids, text } from './content.ts';
import type { Figures } from './figures.ts';
import { Host } from './host.ts';
import type { Peer } from './peer.ts';
import { careerLevels, floor, nothing } from './peers.ts';
import { entrySizes, type Size, sizeOf, sizeOfOneLevel } from './sizes.ts';
import { bulletsIn, prepare, type Stage } from './stage.ts';
import { describeTargets } from './targets.ts';
import { verify } from './verify.ts';
import { heap, launch, SLOWDOWN, slowDown, visit, type Work, work } from './visit.ts';

const MANY = 50;
const COUNTS = [1, MANY];

/** What was measured of a peer, round by round. */
interface Rounds {
  readonly draws: ReadonlyMap<number, Work[]>;
  readonly changes: Work[];
  readonly heaps: number[];
}

/**
 * Compares ways to show levels in a browser.
 *
 * @param rounds how often each is measured; they take turns, so that a busy minute of the machine meets all of them
 * @param progress is told what is going on
 * @returns tables, ready to be printed
 */
export async function compareInBrowser(
  peers: readonly Peer[],
  rounds: number,
  progress: (text: string) => void,
): Promise<string[]> {
  const host = new Host();
  await host.start();
  progress('Starting the browser');
  const browser = await launch();
  try {
    const stopwatch = await bundlePage('in-page/stopwatch.ts');
    const stages: Stage[] = [];
    for (const peer of [...peers, nothing]) {
      progress(`Bundling ${peer.name}`);
      stages.push(await prepare(host, peer, stopwatch, COUNTS));
    }
    progress('Checking that all show the same');
    const shown = stages.filter(({ peer }) => peer !== nothing);
    // which warms the browser up, too
    await verify(browser, shown, MANY);
    const measured = await measure(browser, stages, rounds, progress);
    progress('Bundling what pages import');
    const entries = await entrySizes();
    const oneOf500 = await sizeOfOneLevel(500);
    return [
      `In the browser: Chromium ${browser.version()}, ${levelsAndText()}; medians of ${rounds} rounds`,
      describeSizes(measured),
      describeEntries(entries),
      ...COUNTS.map((count) => describeDraws(measured, count)),
      describeChanges(measured),
      describePages(measured),
      describeTargets({ figures: measured, entries, oneOf500, text: sizeOf(text), many: MANY }),
    ];
  } finally {
    await browser.close();
    host.stop();
  }
}

async function measure(
  browser: Browser,
  stages: readonly Stage[],
  rounds: number,
  progress: (text: string) => void,
): Promise<ReadonlyMap<Peer, Figures>> {
  const measured = new Map(
    stages.map((stage): [Stage, Rounds] => [
      stage,
      { draws: new Map(COUNTS.map((count) => [count, []])), changes: [], heaps: [] },
    ]),
  );
  for (let round = 1; round <= rounds; round += 1) {
    for (const [stage, { draws, changes, heaps }] of measured) {
      progress(`Round ${round} of ${rounds}: ${stage.peer.name}`);
      heaps.push(
        await visit(browser, page(stage, 1), async (page, devtools) => {
          await page.evaluate(draw(stage, 1));
          return heap(devtools);
        }),
      );
      for (const [count, works] of draws) {
        await visit(browser, page(stage, count), async (page, devtools) => {
          await slowDown(devtools);
          works.push(await work(page, devtools, draw(stage, count)));
          if (count === MANY && stage.peer.updates) changes.push(await work(page, devtools, CHANGE));
        });
      }
    }
  }
  const figures = new Map<Peer, Figures>();
  for (const [stage, { draws, changes, heaps }] of measured) {
    progress(`How far an article shifts: ${stage.peer.name}`);
    figures.set(stage.peer, {
      size: sizeOf(stage.code),
      draws: new Map([...draws].map(([count, works]) => [count, medianWork(works)])),
      change: changes.length > 0 ? medianWork(changes) : undefined,
      heap: median(heaps),
      shift: {
        bare: await shift(browser, stage, stage.articles.bare),
        filled: await shift(browser, stage, stage.articles.filled),
      },
    });
  }
  return figures;
}

function page({ cards }: Stage, count: number): string {
  const address = cards.get(count);
  if (address === undefined) throw new Error(`Unexpected page with ${count} cards.`);
  return address;
}

function draw({ peer, script }: Stage, count: number): string {
  return `bench.draw(${JSON.stringify(script)}, ${peer === nothing ? 0 : bulletsIn(cycle(count))})`;
}

const ONE_LEVEL = Array.from({ length: MANY }, () => ids.at(-1) ?? '');
const CHANGE = `bench.change(${JSON.stringify(ONE_LEVEL)}, ${bulletsIn(ONE_LEVEL)})`;

/** The script comes when the article has been painted, as it does on a page that has other things to load. */
function shift(browser: Browser, stage: Stage, article: string): Promise<number> {
  return visit(browser, article, async (page) => {
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))');
    await page.evaluate(draw(stage, 1));
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))');
    return page.evaluate<number>('bench.shift()');
  });
}

function medianWork(works: readonly Work[]): Work {
  const of = (name: keyof Work) => median(works.map((work) => work[name]));
  return {
    processor: of('processor'),
    script: of('script'),
    styleAndLayout: of('styleAndLayout'),
    blocked: of('blocked'),
    longestTask: of('longestTask'),
    clock: of('clock'),
  };
}

type Measured = ReadonlyMap<Peer, Figures>;

function levelsAndText(): string {
  return `${ids.length} levels with ${kilobytes(Buffer.byteLength(text))} of text, gzipped ${kilobytes(sizeOf(text).gzip)}`;
}

function describeSizes(measured: Measured): string {
  const { gzip: textGzip, brotli: textBrotli } = sizeOf(text);
  const ours = measured.get(careerLevels)?.size.gzip;
  const rows = withoutNothing(measured).map(([{ name }, { size }]) => [
    name,
    kilobytes(size.gzip),
    times(size.gzip, ours),
    kilobytes(size.gzip - textGzip),
    kilobytes(size.brotli),
    kilobytes(size.brotli - textBrotli),
  ]);
  const headings = ['', 'gzip', 'of ours', 'without text', 'brotli', 'without text'];
  return `All that a page loads for it\n\n${table(headings, rows)}`;
}

function describeEntries(entries: ReadonlyMap<string, Size>): string {
  const rows = [...entries].map(([name, { gzip, brotli }]) => [name, kilobytes(gzip), kilobytes(brotli)]);
  return `What a page imports, without React\n\n${table(['', 'gzip', 'brotli'], rows)}`;
}

function describeDraws(measured: Measured, count: number): string {
  const of = (peer: Peer) => measured.get(peer)?.draws.get(count)?.processor ?? NaN;
  const least = of(nothing);
  const rows = [...measured].flatMap(([peer, { draws }]) => {
    const work = draws.get(count);
    if (!work) return [];
    const ratios = [careerLevels, floor].map((other) =>
      peer === nothing ? '' : times(work.processor - least, of(other) - least),
    );
    return [[peer.name, ...workCells(work), ...ratios]];
  });
  const what = count === 1 ? 'One card' : `${count} cards`;
  return `${what}, from the script to the painted page, at a ${SLOWDOWN} times slower processor\n\n${table([...WORK_HEADINGS, 'of ours', 'of the floor'], rows)}`;
}

function describeChanges(measured: Measured): string {
  const ours = measured.get(careerLevels)?.change?.processor;
  const rows = withoutNothing(measured).map(([{ name }, { change }]) =>
    change ? [name, ...workCells(change), times(change.processor, ours)] : [name, '–'],
  );
  return `${MANY} cards to another level, at a ${SLOWDOWN} times slower processor\n\n${table([...WORK_HEADINGS, 'of ours'], rows)}`;
}

const WORK_HEADINGS = ['', 'clock', 'processor', 'script', 'style, layout', 'longest task', 'blocked'];

function workCells({ clock, processor, script, styleAndLayout, longestTask, blocked }: Work): string[] {
  return [clock, processor, script, styleAndLayout, longestTask, blocked].map(milliseconds);
}

function describePages(measured: Measured): string {
  const empty = measured.get(nothing)?.heap ?? NaN;
  const ours = measured.get(careerLevels)?.heap ?? NaN;
  const rows = withoutNothing(measured).map(([{ name }, { heap, shift }]) => [
    name,
    `${((heap - empty) / 2 ** 20).toFixed(2)} MiB`,
    times(heap - empty, ours - empty),
    shift.bare.toFixed(3),
    shift.filled.toFixed(3),
  ]);
  const headings = ['', 'heap', 'of ours', 'shift: nothing before', 'its text before'];
  return `One card: heap over an empty page, and layout shift of an article around it\n\n${table(headings, rows)}`;
}

function withoutNothing(measured: Measured): readonly [Peer, Figures][] {
  return [...measured].filter(([peer]) => peer !== nothing);
}

function milliseconds(number: number): string {
  return `${number.toFixed(0)} ms`;
}

/** Thousands of bytes, as sizes of downloads are told. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
