import { type ChildProcess, spawn } from 'node:child_process';
import { type FSWatcher, statSync, watch, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Document } from './documents.ts';
import { environment, median } from './measure.ts';
import { documentPath, levelDocuments, outputPath, type Project } from './project.ts';

/** How a tool keeps up with an author who saves. */
export interface Changes {
  /** The median time from the notice of a saved document to the notice of the output with it. */
  readonly milliseconds: number;
  /** Documents that were saved one by one. */
  readonly single: Saves;
  /** Documents that were saved in quick succession. */
  readonly rapid: Saves;
}

export interface Saves {
  readonly documents: number;
  /** Those of them whose last text never reached the output. */
  readonly lost: number;
}

const READY_WITHIN = 600_000;

/**
 * Starts a tool that watches its documents, saves some, and looks for them in the output.
 *
 * @param singles how many documents are saved one by one, each after the one before has been written
 * @param rapid how many saves follow each other without waiting, two to each of half as many documents
 * @returns undefined where the tool ends instead of watching
 */
export async function measureChanges(
  project: Project,
  singles: number,
  rapid: number,
): Promise<Changes | undefined> {
  const documents = levelDocuments(project);
  const [first] = documents as [Document];
  const mark = save(project, first);
  const start = performance.now();
  const child = spawn(process.execPath, project.tool.watch, {
    cwd: project.folder,
    env: { ...environment(project.folder), BENCH_WATCH: '1' },
    stdio: 'ignore',
  });
  try {
    if (!(await isReady(child, outputPath(project, first), mark))) return undefined;
    // what is not in the output after so long, or after nothing new in it for so long, is lost
    const wait = 10_000 + 2 * (performance.now() - start);
    // it may begin to watch only now; the first change warms it up, and is not counted
    await sleep(wait / 5);
    await timeOfChange(project, first, wait);
    const times: number[] = [];
    for (let index = 0; index < singles; index += 1) {
      await sleep(300);
      const document = documents[Math.floor((index * documents.length) / singles)] as Document;
      const time = await timeOfChange(project, document, wait);
      if (time !== undefined) times.push(time);
    }
    await sleep(1_000);
    return {
      milliseconds: median(times),
      single: { documents: singles, lost: singles - times.length },
      rapid: await saveRapidly(project, rapid, wait),
    };
  } finally {
    await stop(child);
  }
}

/** Waits until a tool has compiled everything for the first time; gives false where it has ended by then. */
async function isReady(child: ChildProcess, output: string, mark: string): Promise<boolean> {
  const until = performance.now() + READY_WITHIN;
  while (performance.now() < until) {
    await sleep(100);
    if (child.exitCode !== null) return false;
    if (await holds(output, mark)) return true;
  }
  throw new Error(`Unexpected wait for ${output}, expected it within ${READY_WITHIN / 1_000} seconds.`);
}

let saves = 0;

/** Saves a document with a new bullet at its end, and gives the word by which to know it. */
function save(project: Project, document: Document): string {
  const mark = `mark${(saves += 1)}x`;
  writeFileSync(documentPath(project, document), `${document.text}- Saved with ${mark}\n`);
  return mark;
}

async function holds(file: string, mark: string): Promise<boolean> {
  return readFile(file).then(
    (content) => content.includes(mark),
    () => false,
  );
}

/**
 * The time from the file system's notice of a save to its notice of the output. Both come the same way, so that what
 * such a notice takes is not in the difference.
 */
async function timeOfChange(project: Project, document: Document, wait: number): Promise<number | undefined> {
  const output = outputPath(project, document);
  let saved: number | undefined;
  let written: number | undefined;
  const watchers = [
    watchFile(documentPath(project, document), () => (saved ??= performance.now())),
    watchFile(output, () => (written = performance.now())),
  ];
  try {
    const mark = save(project, document);
    const until = performance.now() + wait;
    let looked: number | undefined;
    while (performance.now() < until) {
      await sleep(1);
      if (written === looked) continue;
      looked = written;
      if (looked !== undefined && saved !== undefined && (await holds(output, mark))) return looked - saved;
    }
    return undefined;
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Watches a file by its folder, for a file that is replaced would be watched no more. */
function watchFile(file: string, changed: () => void): FSWatcher {
  const name = basename(file);
  return watch(dirname(file), (_event, changedName) => {
    if (changedName === name) changed();
  });
}

async function saveRapidly(project: Project, count: number, wait: number): Promise<Saves> {
  const documents = levelDocuments(project).slice(0, Math.ceil(count / 2));
  const last = new Map<Document, string>();
  for (let index = 0; index < count; index += 1) {
    // twice each, and then round again
    const document = documents[Math.floor(index / 2) % documents.length] as Document;
    last.set(document, save(project, document));
    await sleep((index * 7) % 20);
  }
  return { documents: last.size, lost: await countLost(project, last, wait) };
}

async function countLost(
  project: Project,
  last: ReadonlyMap<Document, string>,
  wait: number,
): Promise<number> {
  let missing = [...last];
  let state = '';
  let changedAt = performance.now();
  while (missing.length > 0 && performance.now() - changedAt < wait) {
    await sleep(250);
    const files = new Set(missing.map(([document]) => outputPath(project, document)));
    const read = async (file: string) => [file, await readFile(file).catch(() => undefined)] as const;
    const contents = new Map(await Promise.all([...files].map(read)));
    missing = missing.filter(
      ([document, mark]) => !contents.get(outputPath(project, document))?.includes(mark),
    );
    const now = [missing.length, ...[...files].map(modified)].join();
    if (now !== state) changedAt = performance.now();
    state = now;
  }
  return missing.length;
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Ends a process that we started, and waits for its end. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
