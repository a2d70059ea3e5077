import { basename, resolve, sep } from 'node:path';
import type { OnProgress } from '../files/on-progress.ts';
import type { Internal } from '../model/audience/audience.ts';
import { forEveryone } from '../model/audience/for-everyone.ts';
import { type Withheld, withheldOf } from '../model/audience/withheld.ts';
import type { Identified } from '../model/identity/identify.ts';
import { parseLock } from '../model/identity/lock.ts';
import type { Audience, Framework, Track } from '../model/types.ts';
import { compareText } from '../model/words/order.ts';
import { type Beside, findInternal } from './audience/find-internal.ts';
import { reportClosedReadme, reportMixedLinks } from './audience/mixed-texts.ts';
import { readChanges } from './changes/read-changes.ts';
import type { Finding } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { codeFamiliesIn } from './divide/code-families.ts';
import { divideAll } from './divide/divide.ts';
import type { Divided } from './divide/divided.ts';
import { withLabelSections } from './divide/labels/label-sections.ts';
import { labelsInAll } from './divide/labels/labels.ts';
import { levelFolders } from './divide/level-folders.ts';
import { LEVEL_HEADINGS, NO_HEADING, saidHeadings } from './divide/signs/said-headings.ts';
import { divideBesideSteps } from './divide/step-documents.ts';
import { isOfTheme, suggestTracks, titleOfDocument, trackWithin } from './divide/suggested-tracks.ts';
import type { Document } from './document/document.ts';
import { parseAll } from './document/parse-all.ts';
import { spanOf } from './document/tree/markdown.ts';
import { doubtedBeside, explainBeside, reportForgotten } from './framework/beside-levels.ts';
import { declaredTrack } from './framework/declared-track.ts';
import { assemble, type Notes } from './framework/framework.ts';
import { reportDuplicates, reportMissingReadme } from './framework/level-faults.ts';
import { placesOfTexts, type TextPlace } from './framework/text-places.ts';
import { explainThemes } from './framework/theme-files.ts';
import { reportUnknownNames } from './framework/unknown-names.ts';
import { readGlossary, targetsOfGlossary } from './glossary/read-glossary.ts';
import { withGlossary, withOpenTerms } from './glossary/with-glossary.ts';
import { type LastChanges, withHistory } from './history/with-history.ts';
import { keepAddresses } from './identity/keep-addresses.ts';
import { keepIds } from './identity/keep-ids.ts';
import { withOwnIds } from './identity/own-ids.ts';
import { readAudience } from './level/care.ts';
import { countedInAll } from './level/expectations/counted-in-all.ts';
import { joinThemes } from './level/join-themes.ts';
import { type LevelDraft, readLevel } from './level/level.ts';
import { saidLabels } from './level/said-labels.ts';
import { stepHeadingsIn } from './level/sections/steps.ts';
import { reportUnusedKeys } from './level/unused-keys.ts';
import { editUrlOf } from './links/edit-address.ts';
import { linkTargets, targetsOf, targetsOfStep } from './links/targets.ts';
import { emptyMemory, type Memory } from './memory/memory.ts';
import { createReader, type Reader } from './memory/reader.ts';
import { listed } from './names/listed.ts';
import { isMeantAsOwn } from './names/own-document.ts';
import { readBeside } from './readme/beside.ts';
import type { ChangeWindow } from './readme/change-window.ts';
import { reportDoubts } from './readme/doubts.ts';
import { type ReadmeDraft, readReadme } from './readme/readme.ts';
import {
  type Diagnostic,
  FILE_START,
  type Report,
  sortDiagnostics,
  toDiagnostic,
} from './rules/diagnostics.ts';
import { noDocuments } from './rules/no-documents.ts';
import type { Rule } from './rules/rule.ts';
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts';
import { type Folder, isRefusal, readFolder } from './source/read.ts';
import { idsAmong, type PlacedStep, placeSteps } from './steps/place-steps.ts';
import { readStep, type StepDraft } from './steps/read-step.ts';
import { readGrowth } from './strands/read-growth.ts';
import { findStrands } from './strands/strands.ts';
import { readLabel } from './text/inline.ts';
import { saidInAll } from './text/said.ts';
import { withoutContradictions } from './text/say.ts';
import type { Inference } from './text/scope.ts';

/** What the result depends on besides the documents. */
export interface CompileOptions {
  /** The day for which to check whether reviews are due: YYYY-MM-DD. Default: today (UTC). */
  readonly today?: string;
  /** Who may read the framework. Default: internal, so nothing is left out. */
  readonly audience?: Audience;
  /** Tells when the texts of the folder last changed. Default: nothing is said about that. */
  readonly lastChanges?: LastChanges;
}

/** The result of compiling a folder. `inferences` and `places` are made when they are asked for; a copy by `...` is without them. */
export interface Compilation {
  /** As its audience may read it; `undefined` only if the folder has no document. */
  readonly framework: Framework | undefined;
  /** Every problem of every document, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What its audience does not get; `undefined` for internal readers, who get everything. */
  readonly withheld?: Withheld;
  /** What is for internal readers alone, so that it can be left out of other revisions as well. */
  readonly internal?: Internal;
  /** What was concluded although no document says it. */
  readonly inferences: readonly Inference[];
  /** What the folder's `ids.lock` is to say next, and what only its author can answer; `undefined` where there is none. */
  readonly identified?: Pick<Identified, 'lock' | 'doubts'>;
  /** The days on which levels may begin to ask for more, if the README declares them. */
  readonly changeWindow?: ChangeWindow;
  /** Where levels are, by their id, and their sections and expectations, by their address (`l3#owns-incidents`). */
  readonly places: ReadonlyMap<string, TextPlace>;
  /** The paths of documents that could not be read, so that what they say is missing. */
  readonly unread: ReadonlySet<string>;
  /** The text of each document by path, for showing problems in their place. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Compiles one folder again and again. Unchanged documents are neither read nor processed again. */
export interface Compiler {
  /**
   * Compiles the folder. It never throws for problems in the documents: all are in `diagnostics`.
   *
   * @param changed the only documents that may have changed since the last time, by their path in the folder. Default: all
   * @throws if the folder does not exist or cannot be read
   */
  readonly compile: (changed?: ReadonlySet<string>) => Compilation;
}

/**
 * Compiles a folder of Markdown into a framework. It never throws for problems in the documents: all are in `diagnostics`.
 *
 * @param dir the folder with a README.md and one document per level
 * @throws if the folder does not exist or cannot be read
 */
export async function compile(dir: string, options?: CompileOptions): Promise<Compilation> {
  return createCompiler(dir, options).compile();
}

/** @param dir the folder with a README.md and one document per level */
export function createCompiler(
  dir: string,
  { today, ...options }: CompileOptions = {},
  onRead?: OnProgress,
): Compiler {
  const memory = emptyMemory();
  let folder: Folder | undefined;
  return {
    compile: (changed) => {
      folder = readFolder(dir, folder, changed);
      const day = today ?? new Date().toISOString().slice(0, 10);
      return compileFolder(folder, resolve(dir), day, memory, options, onRead);
    },
  };
}

function compileFolder(
  folder: Folder,
  dir: string,
  today: string,
  memory: Memory,
  { lastChanges, audience }: Omit<CompileOptions, 'today'>,
  onRead?: OnProgress,
): Compilation {
  const {
    documents,
    changes: announced,
    growth,
    glossary,
    own,
    said: saidOfFiles,
    leftOut,
    companions,
    translations,
    unread,
    ...parsed
  } = parseAll(folder, memory.parsed, onRead);
  let diagnostics = parsed.diagnostics;
  const report: Report = (...problem) => diagnostics.push(toDiagnostic(...problem));
  const inferences: Inference[] = [];
  const result = (
    framework: Framework | undefined,
    places: () => Compilation['places'] = () => new Map(),
    {
      changeWindow,
      identified,
      withheld,
      internal,
    }: Pick<Compilation, 'changeWindow' | 'identified' | 'withheld' | 'internal'> = {},
  ): Compilation =>
    Object.assign(new Answers(places, inferences), {
      framework,
      ...(changeWindow && { changeWindow }),
      ...(identified && { identified }),
      ...(withheld && { withheld }),
      ...(internal && { internal }),
      diagnostics: sortDiagnostics(diagnostics),
      unread,
      sources: new Map(
        [...folder.files.values()].flatMap(({ path, text }) => (leftOut.has(path) ? [] : [[path, text]])),
      ),
    });
  if (documents.length === 0) {
    // what could not be read says more
    if (!diagnostics.some(({ severity }) => severity === 'error')) {
      const others = [...unread, ...leftOut];
      const found = others.length > 0 ? `with ${listed(others)} alone` : 'without Markdown';
      report(noDocuments, '.', FILE_START, `Unexpected folder ${found}, expected a README.md and levels.`);
    }
    return result(undefined);
  }

  for (const path of [...companions, ...translations]) {
    const say = { path: own ?? 'README.md', key: 'ignore', value: [path] };
    const text = `no part of the framework, ${companions.includes(path) ? 'by its name' : 'as a translation'}`;
    inferences.push({ path, line: 1, text, say });
  }
  const place = dir.replaceAll(sep, '/');
  const { divided, steps } = divideBesideSteps(documents, (some) =>
    divideAll(some, saidOfFiles, place, memory.divided),
  );
  const { all } = divided;
  const placed = placeSteps(steps, all);
  const targets = linkTargets(
    new Map([
      ...all.map((divided) => [divided.document.path, targetsOf(divided)] as const),
      ...placed.map(({ document, target }) => [document.path, targetsOfStep(document, target)] as const),
      ...(glossary ? [[glossary.path, targetsOfGlossary(glossary)] as const] : []),
    ]),
    { unread, leftOut: new Set([...leftOut, ...[announced, growth].flatMap((each) => each?.path ?? [])]) },
    folder.inner,
    place,
  );
  const reader = createReader(targets, memory.readings);
  // a single file with a title and every level of a framework is its README, too
  const [only] = all.length === 1 ? all : [];
  const isTitled = only?.parts.overview && titleOfDocument(only.document, only.parts.overview) !== undefined;
  const main = all.find(({ document }) => document.isReadme) ?? (isTitled ? only : undefined);
  const overview = main?.parts.overview;
  const forgotten = divided.forgotten.map(({ path }) => path);
  const saidElsewhere = new Set([...forgotten, ...doubtedBeside(divided)]);
  const codeFamilies = new Set(all.flatMap(codeFamiliesIn));
  const readme =
    main &&
    overview &&
    reader.read(
      main.document,
      'readme',
      JSON.stringify([main.key, [...codeFamilies], ...saidElsewhere]),
      (scope) =>
        readReadme(overview, {
          ...scope,
          holdsLevels: main.parts.levels.length > 0,
          codeFamilies,
          saidElsewhere,
        }),
    );
  const { levels, beside } = readLevels(all, main, readme, reader, placed);
  const stepNotes = readSteps(placed, readme, reader);
  const ofParts = [announced, growth, glossary].flatMap((document) => (document ? { document } : []));
  const audiences = readAudiences([...all, ...placed, ...ofParts], reader);
  const whole = joinThemes(levels);
  if (!readme && own === undefined && ![...unread].some(isMeantAsOwn)) reportMissingReadme(whole, report);
  reportDuplicates(whole, report);
  const divisible = all.map(({ document }) => document);
  reportUnknownNames(levels, divisible, readme, report);
  const changes = announced ? reader.read(announced, 'changes', '', readChanges) : [];
  const saidStrands = growth && reader.read(growth, 'growth', '', readGrowth);
  const terms = glossary && reader.read(glossary, 'glossary', '', readGlossary);
  // one by one, for there may be more of them than a call can take
  for (const each of reader.diagnostics) diagnostics.push(each);
  for (const each of reader.inferences) inferences.push(each);
  const notes = { infer: (each: Inference) => inferences.push(each), report };
  explainBeside(divided, own ?? 'README.md', notes);
  explainThemes(divided, own ?? 'README.md', notes);
  reportForgotten(forgotten, main?.document, report);
  const framework: Framework = {
    ...assemble(
      readme,
      whole,
      stepNotes,
      beside.map(({ section }) => section),
      basename(dir),
      notes,
      memory,
    ),
    ...(changes.length > 0 && { changes }),
  };
  const elsewhere = [...unread, ...folder.inner];
  for (const check of checks) {
    const found = [...check.run({ framework, readme, levels, stepNotes, documents, elsewhere, today })];
    if (check.insteadOf && found.length > 0) diagnostics = without(diagnostics, check.insteadOf, found);
    for (const { path, span, message, mend, fix } of found) report(check, path, span, message, mend, fix);
  }
  if (folder.lock && isRefusal(folder.lock)) diagnostics.push(folder.lock);
  const lock = folder.lock && !isRefusal(folder.lock) ? folder.lock : undefined;
  const dated = (each: Framework) => (lastChanges ? withHistory(each, whole, lastChanges) : each);
  const kept = lock && keepIds(framework, levels, lock, report);
  const declared = readme?.changeWindow && { changeWindow: readme.changeWindow };
  const named = keepAddresses(kept?.framework ?? framework, kept, readme, notes);
  const identified = kept && { lock: kept.lock, doubts: kept.doubts };
  const places = () => placesOfTexts(framework, named, levels, stepNotes);
  const withStrands = (each: Framework, said: typeof saidStrands, noted: Notes): Framework => {
    const sources = {
      readme,
      growth: growth && said && { path: growth.path, said },
      knownOf: () => (lock ? parseLock(lock.text).known : []),
      placesOf: places,
    };
    const { strands: _, ...rest } = each;
    const strands = findStrands(named, sources, noted);
    return strands.length > 0 ? { ...rest, strands } : rest;
  };
  const saidTerms = glossary && terms && { path: glossary.path, terms };
  const grown = withStrands(dated(named), saidStrands, notes);
  const inside = saidTerms ? withGlossary(grown, saidTerms, report) : grown;
  const parts = {
    ...(announced && { changes: announced.path }),
    ...(growth && { strands: growth.path }),
    ...(glossary && { glossary: glossary.path }),
  };
  const held = { readme, levels, joined: whole, stepNotes, beside, parts };
  const internal = findInternal(inside, held, audiences, report);
  const details = { ...declared, ...(identified && { identified }), internal };
  if (audience !== 'everyone') return result(inside, places, details);
  // links to terms say what is under a term, and are made anew of what is left of it
  const unlinked: Framework = inside.glossary ? { ...grown, glossary: inside.glossary } : grown;
  // without what growth.md says, more may follow from labels
  const sayable = internal.parts.has('strands') ? withStrands(unlinked, undefined, SILENTLY) : unlinked;
  const open = forEveryone(withOwnIds(sayable, framework), internal);
  reportMixedLinks(open, inside, reader.placedLinks, audiences, report);
  if (main && audiences.get(main.document.path) === 'internal') reportClosedReadme(main.document, report);
  const left = saidTerms ? withOpenTerms(open.framework, inside, saidTerms.terms) : open.framework;
  return result(left, places, { ...details, withheld: withheldOf(inside, left, open.items) });
}

/**
 * What is made of a compilation when somebody asks for it: few do, and it is as long as the text. Getters of a class, because V8 keeps
 * those of a single object, and every document that they know of, until the next full collection.
 */
class Answers implements Pick<Compilation, 'places' | 'inferences'> {
  readonly #places: () => Compilation['places'];
  readonly #inferences: readonly Inference[];

  constructor(places: () => Compilation['places'], inferences: readonly Inference[]) {
    this.#places = places;
    this.#inferences = inferences;
  }

  get places() {
    return this.#places();
  }

  get inferences() {
    return withoutContradictions(this.#inferences).sort(
      (a, b) => compareText(a.path, b.path) || a.line - b.line,
    );
  }
}

/** For what has been reported already. */
const SILENTLY: Notes = { infer: () => {}, report: () => {} };

/** Reads who may read each document, if it says so. */
function readAudiences(
  all: readonly { readonly document: Document; readonly parts?: Divided['parts'] }[],
  reader: Reader,
): ReadonlyMap<string, Audience> {
  return new Map(
    all.flatMap(({ document, parts }) => {
      const holdsLevels = parts !== undefined && parts.levels.length > 0;
      const said = reader.read(document, 'audience', String(holdsLevels), (scope) =>
        readAudience(scope, holdsLevels),
      );
      return said ? [[document.path, said] as const] : [];
    }),
  );
}

/** Reads the step notes that have documents of their own. */
function readSteps(
  placed: readonly PlacedStep[],
  readme: ReadmeDraft | undefined,
  reader: Reader,
): readonly StepDraft[] {
  const address = readme?.addresses.editUrl;
  return placed.map((step) => {
    const key = JSON.stringify([step.step, step.target, address]);
    const editUrl = address === undefined ? {} : { editUrl: editUrlOf(address, step.document.path) };
    return reader.read(step.document, 'step', key, (scope) => readStep(step, { ...scope, ...editUrl }));
  });
}

/** Leaves out what rules reported where a check has reported something better. */
function without(
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  found: readonly Finding[],
): Diagnostic[] {
  const names = new Set(rules.map(({ name }) => name));
  const placeOf = (path: string, line: number, column: number) => `${path}:${line}:${column}`;
  const places = new Set(found.map(({ path, span: { start } }) => placeOf(path, start.line, start.column)));
  return diagnostics.filter((it) => !names.has(it.rule) || !places.has(placeOf(it.path, it.line, it.column)));
}

/** Whether the title of a file with several levels is that of their track: none is said, or one of that title. */
function isTrackTitle(
  { document, parts: { levels, overview } }: Divided,
  suggested: Track | undefined,
  declared: ReadonlyMap<string, string>,
): boolean {
  if (levels.length === 0) return false;
  const said = document.frontMatter.texts.get('track');
  if (!said && declared.size === 0) return true;
  const own = titleOfDocument(document, overview);
  if (own === undefined) return false;
  const title = said ? declared.get(said.value) : suggested && declaredTrack(declared, suggested)?.title;
  return title !== undefined && [own, suggested?.title].includes(title);
}

/** Reads the levels, and the text beside them in files with several. */
function readLevels(
  all: readonly Divided[],
  main: Divided | undefined,
  readme: ReadmeDraft | undefined,
  reader: Reader,
  placed: readonly PlacedStep[],
): { readonly levels: readonly LevelDraft[]; readonly beside: readonly Beside[] } {
  const themes = readme && readme.themes.size > 0 ? new Set(readme.themes.keys()) : undefined;
  const entries = new Map((readme?.index ?? []).map((entry) => [entry.level, entry]));
  const linked = new Map(
    (readme?.index ?? []).flatMap(({ file, level, title }) =>
      level === undefined ? [[file, title] as const] : [],
    ),
  );
  const declared = readme?.tracks ?? new Map<string, string>();
  const folders = levelFolders(all);
  const declaredIds = new Set(declared.keys());
  const tracks = suggestTracks(
    all.filter((divided) => divided !== main),
    declared,
    linked,
    folders,
  );
  const isByTrack = (readme?.index ?? []).some(({ track }) => track !== undefined);
  const said = main && saidInAll(main.document);
  const known = new Set((readme?.sections ?? []).flatMap(({ id, kind }) => (kind === 'other' ? [] : id)));
  const labels = labelsInAll(all.flatMap(({ parts }) => parts.levels));
  const ofReadme = main && { readme: main.document.frontMatter };
  const editUrl = readme?.addresses.editUrl;
  const labelled = all.map(({ document, parts: { levels } }) => {
    const own = saidLabels({ document, ...ofReadme }) ?? labels;
    return levels.map((level) => withLabelSections(level, own));
  });
  const inAll = countedInAll(labelled.flat());
  const read = all.map((divided, place) => {
    const { document, parts } = divided;
    const track = tracks.get(document.path);
    const codes = parts.levels.map(({ id }) => entries.get(id)?.code);
    const steps = (labelled[place] ?? []).map((part) => stepHeadingsIn(part, all));
    const namesTrack = !isByTrack && isTrackTitle(divided, track, declared);
    const key = JSON.stringify([
      divided.key,
      divided === main,
      [...(themes ?? [])],
      [...declaredIds],
      track,
      codes,
      folders.get(document.path)?.code,
      namesTrack,
      said,
      [...inAll.counted],
      [...inAll.countedByHeading.keys()],
      [...labels],
      divided === main ? [...known] : [],
      editUrl,
      steps.map((headings) => [...headings]),
      placed.map(({ target }) => target),
    ]);
    return reader.read(document, 'levels', key, (own) => {
      const scope = {
        ...own,
        ...ofReadme,
        ...(editUrl === undefined ? {} : { editUrl: editUrlOf(editUrl, document.path) }),
      };
      reportUnusedKeys(parts, divided === main, scope);
      const { sign, saying } = parts;
      const say = saying === undefined ? undefined : ([LEVEL_HEADINGS, saying] as const);
      if (sign) scope.infer(FILE_START, `${parts.levels.length} levels, from ${sign}`, say);
      if (parts.doubts) reportDoubts(parts.doubts, divided === main ? known : new Set(), scope);
      for (const { cell, problem, mend } of parts.leftOut ?? []) {
        const message = `Unexpected "${readLabel(cell.children, scope)}" ${problem}. It is left out.`;
        scope.report(unsupportedMarkdown, spanOf(cell), message, mend);
      }
      const isBeside = divided !== main && parts.overview !== undefined;
      const levels = (labelled[place] ?? []).map((part, at) =>
        readLevel(part, scope, {
          themes,
          tracks: declaredIds,
          listedCode: entries.get(part.id)?.code,
          folderCode: folders.get(document.path)?.code,
          suggestedTrack: trackWithin(track, part, parts),
          ...inAll,
          stepHeadings: steps[at] ?? new Map(),
          stepIds: idsAmong(placed, part.id),
        }),
      );
      const [first] = levels;
      // without a code, its headings may be those of levels as well as of sections
      if (
        !sign &&
        !saidHeadings(document) &&
        first &&
        first.rank === undefined &&
        first.sections.length > 1
      ) {
        scope.infer(FILE_START, 'one level, because no heading in it tells of another', [
          LEVEL_HEADINGS,
          NO_HEADING,
        ]);
      }
      return {
        levels,
        beside: (isBeside && parts.overview
          ? readBeside(parts.overview, scope, divided.id, namesTrack || isOfTheme(parts))
          : []
        ).map((section) => ({ path: document.path, section })),
      };
    });
  });
  return { levels: read.flatMap(({ levels }) => levels), beside: read.flatMap(({ beside }) => beside) };
}
