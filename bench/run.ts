import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compareInBrowser } from './browser/compare.ts';
import { PEERS } from './browser/peers.ts';
import { type Changes, measureChanges } from './change.ts';
import { measureChangeReport } from './change-report.ts';
import { generateDocuments } from './documents.ts';
import { compareIdentity } from './identity.ts';
import { compileScripts, median, type Run, run, runNothing } from './measure.ts';
import { clean, createProject, verify } from './project.ts';
import { compareSuggestions } from './suggestions.ts';
import { mebibytes, seconds, table, times } from './table.ts';
import { type Tool, WORK } from './tool.ts';
import { TOOLS } from './tools.ts';

const { values } = parseArgs({
  options: {
    tools: {
      type: 'string',
      default: 'career-levels,career-levels-json,velite,content-collections,astro,fumadocs-mdx',
    },
    sizes: { type: 'string', default: '8,100,1000' },
    runs: { type: 'string' },
    watch: { type: 'string', default: '10,1000' },
    saves: { type: 'string' },
    browser: { type: 'boolean', default: false },
    suggestions: { type: 'boolean', default: false },
    'suggestions-of': { type: 'string', multiple: true, default: [] },
    identity: { type: 'boolean', default: false },
    'identity-of': { type: 'string', multiple: true, default: [] },
    history: { type: 'string' },
    changes: { type: 'boolean', default: false },
  },
});

const tools = list(values.tools).map((name) => {
  const tool = TOOLS.find((tool) => tool.name === name);
  if (!tool)
    throw new Error(
      `Unexpected tool "${name}", expected one of ${TOOLS.map(({ name }) => name).join(', ')}.`,
    );
  return tool;
});

const onlySuggestions = values.suggestions || values['suggestions-of'].length > 0;
const onlyIdentity = values.identity || values['identity-of'].length > 0 || values.history !== undefined;
const isAll = !onlySuggestions && !onlyIdentity && !values.changes && !values.browser;
if (onlySuggestions || isAll) print(await compareSuggestions(values['suggestions-of']));
if (onlyIdentity || isAll) print(await compareIdentity(values['identity-of'], values.history));
if (values.changes || isAll) print(await measureChangeReport());
if (isAll) await compareTools();
if (values.browser || isAll) {
  const rounds = values.runs === undefined ? 5 : toNumber(values.runs);
  for (const text of await compareInBrowser(PEERS, rounds, progress)) print(text);
}

async function compareTools(): Promise<void> {
  mkdirSync(WORK, { recursive: true });
  compileScripts();
  print(`Node ${process.version} on ${cpus().length} x ${cpus()[0]?.model ?? process.arch}`);
  for (const size of list(values.sizes).map(toNumber)) print(await compareBuilds(size));
  if (values.watch !== '') print(await compareChanges(list(values.watch).map(toNumber)));
}

/** Compiles so many documents with every tool, in turns, so that a busy minute of the machine meets all of them. */
async function compareBuilds(size: number): Promise<string> {
  const count = values.runs === undefined ? usualRuns(size) : toNumber(values.runs);
  const documents = generateDocuments(size);
  const projects = tools.map((tool) => createProject(tool, documents));
  const runs = new Map<Tool | undefined, Run[]>([undefined, ...tools].map((tool) => [tool, []]));
  for (let round = 1; round <= count; round += 1) {
    runs.get(undefined)?.push(await runNothing());
    for (const project of projects) {
      progress(`${size} documents, run ${round} of ${count}: ${project.tool.name}`);
      clean(project);
      runs.get(project.tool)?.push(await run(project.tool.build, project.folder));
    }
  }
  for (const project of projects) {
    progress(`${size} documents: checking what ${project.tool.name} wrote`);
    await verify(project);
  }
  const medians = new Map([...runs].map(([tool, runs]) => [tool, medianOf(runs)]));
  const nothing = medians.get(undefined);
  const first = medians.get(TOOLS[0]);
  const rows = [...medians].map(([tool, { milliseconds, bytes }]) => [
    tool?.name ?? 'an empty Node start',
    seconds(milliseconds),
    times(milliseconds, nothing?.milliseconds),
    times(milliseconds, first?.milliseconds),
    mebibytes(bytes),
    times(bytes, first?.bytes),
  ]);
  const headings = ['', 'time', 'of an empty start', 'of career-levels', 'memory', 'of career-levels'];
  return `${size} documents, from start to end (${count === 1 ? 'one run' : `median of ${count} runs`})\n\n${table(headings, rows)}`;
}

/** One changed document, and many in quick succession, with every tool in its watch mode. */
async function compareChanges(sizes: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const tool of tools) {
    const cells: string[] = [];
    for (const size of sizes) {
      progress(`Watching ${size} documents: ${tool.name}`);
      const saves = values.saves === undefined ? usualSaves(tool) : toNumber(values.saves);
      const changes = await measureChanges(createProject(tool, generateDocuments(size)), 5, saves);
      cells.push(...describe(changes, saves));
    }
    rows.push([tool.name, ...cells]);
  }
  const headings = sizes.flatMap((size) => [`one of ${size}`, 'lost of rapid ones']);
  return `From a save to the written output (median of 5), and documents whose last save never reached it\n\n${table(['', ...headings], rows)}`;
}

function describe(changes: Changes | undefined, saves: number): [string, string] {
  if (!changes) return ['no watch mode', '-'];
  const { milliseconds, single, rapid } = changes;
  const time = single.lost === single.documents ? 'never' : `${milliseconds.toFixed(1)} ms`;
  const lost = single.lost === 0 ? '' : ` (${single.lost} of ${single.documents} lost)`;
  return [time + lost, `${rapid.lost} of ${rapid.documents} (${saves} saves)`];
}

/** Fewer where a run takes long. */
function usualRuns(size: number): number {
  if (size >= 10_000) return 1;
  return size >= 1_000 ? 3 : 5;
}

/** Peers may take seconds for each. */
function usualSaves(tool: Tool): number {
  return tool === TOOLS[0] ? 1_000 : 30;
}

function medianOf(runs: readonly Run[]): Run {
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    bytes: median(runs.map(({ bytes }) => bytes)),
  };
}

function list(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`Unexpected "${text}", expected a whole number above 0.`);
  return number;
}

function print(text: string): void {
  progress('');
  process.stdout.write(`${text}\n\n`);
}

/** Shows what is going on, on a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
