import type { Document } from '../document/document.ts';
import type { PlacedLink } from '../links/placed-link.ts';
import { type Resolution, resolveLink } from '../links/resolve.ts';
import type { LinkTargets } from '../links/targets.ts';
import { type Diagnostic, toDiagnostic } from '../rules/diagnostics.ts';
import type { Inference, Scope } from '../text/scope.ts';

/** What was read from a document, and what it depended on beside the document's own text. */
interface Reading {
  readonly key: string;
  readonly result: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly inferences: readonly Inference[];
  readonly placedLinks: readonly PlacedLink[];
  /** Where its links led. */
  readonly links: ReadonlyMap<string, string>;
}

/** What was read from documents earlier. */
export type Readings = WeakMap<Document, Map<string, Reading>>;

/** Reads documents, and none twice for as long as neither it nor what its links lead to changes. */
export interface Reader {
  readonly diagnostics: Diagnostic[];
  readonly inferences: Inference[];
  /** The links within the framework, with those of labels. */
  readonly placedLinks: PlacedLink[];
  /**
   * @param name what is read from the document
   * @param key what the result depends on beside the document and the targets of its links
   * @param read must give the same result each time
   */
  readonly read: <T>(document: Document, name: string, key: string, read: (scope: Scope) => T) => T;
}

/** Starts a reader that remembers in `readings`. */
export function createReader(targets: LinkTargets, readings: Readings): Reader {
  const diagnostics: Diagnostic[] = [];
  const inferences: Inference[] = [];
  const placedLinks: PlacedLink[] = [];
  const resolve = (url: string, document: Document) => resolveLink(url, document.path, targets);
  const isCurrent = (document: Document, { links }: Reading) =>
    [...links].every(([url, result]) => summary(resolve(url, document)) === result);
  const readAnew = (document: Document, key: string, read: (scope: Scope) => unknown): Reading => {
    const found = {
      diagnostics: [] as Diagnostic[],
      inferences: [] as Inference[],
      placedLinks: [] as PlacedLink[],
    };
    const links = new Map<string, Resolution>();
    const reported = new Set<string>();
    const scope: Scope = {
      document,
      resolve: (url) => {
        const resolution = links.get(url) ?? resolve(url, document);
        links.set(url, resolution);
        return resolution;
      },
      noteLink: (link, span, isInLabel) => {
        const { path } = document;
        if (link.to.kind !== 'url') found.placedLinks.push({ link, path, span, isInLabel });
      },
      report: (rule, span, ...advice) => {
        const diagnostic = toDiagnostic(rule, document.path, span, ...advice);
        // front matter is read anew for each level in a file
        const key = JSON.stringify(diagnostic);
        if (!reported.has(key)) found.diagnostics.push(diagnostic);
        reported.add(key);
      },
      infer: (span, text, said) => {
        const { path } = document;
        const say = said && { say: { path, key: said[0], value: said[1] } };
        found.inferences.push({ path, line: span.start.line, text, ...say });
      },
    };
    const result = read(scope);
    const led = [...links].map(([url, resolution]) => [url, summary(resolution)] as const);
    return { key, result, ...found, links: new Map(led) };
  };
  return {
    diagnostics,
    inferences,
    placedLinks,
    read: <T>(document: Document, name: string, key: string, read: (scope: Scope) => T) => {
      const known = readings.get(document) ?? new Map<string, Reading>();
      const before = known.get(name);
      const reading =
        before?.key === key && isCurrent(document, before) ? before : readAnew(document, key, read);
      readings.set(document, known.set(name, reading));
      for (const each of reading.diagnostics) diagnostics.push(each);
      for (const each of reading.inferences) inferences.push(each);
      for (const each of reading.placedLinks) placedLinks.push(each);
      return reading.result as T;
    },
  };
}

function summary({ target, file, exists, isBeside, isElsewhere, problem }: Resolution): string {
  return JSON.stringify([target, file, exists, isBeside, isElsewhere, problem?.message, problem?.mend]);
}
