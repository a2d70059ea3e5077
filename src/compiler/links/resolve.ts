import { posix } from 'node:path';
import type { LinkTarget } from '../../model/types.ts';
import { partsOfAddress } from '../document/address.ts';
import { nearest } from '../names/near.ts';
import { isReadmeName } from '../names/own-document.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { linkCase } from '../rules/link-case.ts';
import type { Rule } from '../rules/rule.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { isMarkdownPath } from '../source/list.ts';
import type { DocumentTargets, LinkTargets } from './targets.ts';

/** What is wrong with a link. */
export interface LinkProblem {
  readonly rule: Rule;
  readonly message: string;
  readonly mend?: string;
  /** The address as it should be, where it follows from the one that is there. */
  readonly address?: string;
}

/** Where a link leads, if anywhere, and what is wrong with it, if anything. */
export interface Resolution {
  readonly target?: LinkTarget;
  readonly problem?: LinkProblem;
  /** The file of the framework's folder that the link names, and whether it is there. */
  readonly file?: string;
  readonly exists?: boolean;
  /** Whether that file holds no levels, and is not the README. */
  readonly isBeside?: boolean;
  /** Whether the link leads into another framework. */
  readonly isElsewhere?: boolean;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// what URL parsers skip, so that "java\tscript:" would still be a scheme to them
const SKIPPED = /[\p{Cc}\s]/gu;

/**
 * Resolves an address as written in a document.
 *
 * @param url the address, with Markdown's escapes resolved
 * @param from the path of the document it is in
 */
export function resolveLink(url: string, from: string, targets: LinkTargets): Resolution {
  const compact = url.replace(SKIPPED, '');
  if (SCHEME.test(compact)) return resolveAddress(url, compact);
  if (/^[\\/]{2}/.test(compact)) {
    return refuse(unsafeLink, `Unexpected address "${url}" without a scheme, expected https: at its start.`);
  }
  return resolveFile(url.trim(), from, targets);
}

function resolveAddress(url: string, compact: string): Resolution {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^(?:https?:\/\/[^\\/]|mailto:[^/])/i.test(compact)) {
    return refuse(
      unsafeLink,
      `Unexpected address "${url}", expected one that starts with https:, http: or mailto:.`,
    );
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return refuse(unsafeLink, `Unexpected user name or password in "${url}", expected none.`);
  }
  // the author's own spelling, unless there is something in it that programs read in different ways
  return { target: { kind: 'url', href: /[\p{Cc}\s\\]/u.test(url) ? parsed.href : url } };
}

function resolveFile(url: string, from: string, targets: LinkTargets): Resolution {
  const { named, fragment } = partsOfAddress(url);
  const file = fileOf(named, from, targets);
  if (url === '' || /^(?:\/|\.\.?(?:\/|$))/.test(file)) {
    const message = url === '' ? 'Unexpected empty link' : `Unexpected link to "${url}" outside the folder`;
    return refuse(brokenLink, `${message}, expected a file in the folder.`, linkInstead(from, targets));
  }
  const folder = file.endsWith('/') ? file : `${file}/`;
  const inner = targets.frameworkAt(isMarkdownPath(file) ? file : folder);
  if (inner !== undefined) return resolveElsewhere(file, inner, folder);
  if (!isMarkdownPath(file)) {
    const meant = targets.find(`${file}.md`)?.path ?? targets.paths.find((path) => path.startsWith(folder));
    const otherwise = { expected: 'a Markdown file in the folder', mend: linkInstead(from, targets) };
    return refuseFile(file, meant, from, otherwise);
  }
  const found = targets.find(file);
  if (found === undefined) {
    const meant = nearestOf(file, targets.paths, targets.paths.length);
    const advice = linkInstead(from, targets);
    const mend = `Add the file, or ${advice.slice(0, 1).toLowerCase()}${advice.slice(1)}`;
    const otherwise = { expected: 'a file that exists', mend };
    return { ...refuseFile(file, meant, from, otherwise), file, exists: false };
  }
  const document = targets.of(found.path);
  if (!document) return { file: found.path, exists: true, isBeside: targets.isLeftOut(found.path) };
  const expected = found.isExact ? named : pathTo(found.path, file, named, from);
  const led = resolveFragment({ url, named, expected, fragment }, found.path, document);
  return {
    file: found.path,
    exists: true,
    isBeside: document.isBeside && (document.isStep === true || led.target?.kind !== 'level'),
    ...led,
  };
}

/** A link to a framework of its own leads a reader there; one to a document of it was most likely meant for this one. */
function resolveElsewhere(file: string, inner: string, folder: string): Resolution {
  if (folder === inner || (file.startsWith(inner) && isReadmeName(file))) return { isElsewhere: true };
  const message = `Unexpected link to "${file}" in the framework of its own in ${inner}, expected a file in this one.`;
  const mend = `Link to the framework as a whole: "${inner}". If its documents belong to this one, rename its README.`;
  return { ...refuse(brokenLink, message, mend), isElsewhere: true };
}

/** The path that a link names, from the framework's folder; outside of it, it begins with a slash or dots. */
function fileOf(named: string, from: string, targets: LinkTargets): string {
  if (named === '') return from.normalize('NFC');
  if (named.startsWith('/')) return targets.fromRoot(named) ?? named;
  return posix.normalize(posix.join(posix.dirname(from), named));
}

/** How a document writes the path of a file; `file` is that path as it was named. */
function pathTo(path: string, file: string, named: string, from: string): string {
  if (!named.startsWith('/')) return relativePath(path, from);
  return named.slice(0, named.length - file.length) + path;
}

function relativePath(path: string, from: string): string {
  return posix.relative(posix.dirname(from), path);
}

/** A link as it is written, and the path that it should have. */
interface Written {
  readonly url: string;
  readonly named: string;
  readonly expected: string;
  readonly fragment: string;
}

function resolveFragment(written: Written, path: string, { self, byAnchor }: DocumentTargets): Resolution {
  const { named, expected, fragment } = written;
  const anchor = [fragment, fragment.toLowerCase()].find((each) => byAnchor.has(each));
  const target = byAnchor.get(anchor ?? '') ?? self;
  const meant = fragment === '' ? '' : (anchor ?? nearestOf(fragment, byAnchor.keys(), byAnchor.size));
  if (meant === undefined) {
    const [first] = byAnchor.keys();
    const place = named === expected ? `"#${fragment}"` : `"${named}#${fragment}"`;
    const heading = named === expected ? `a heading in ${path}` : `${expected} and a heading in it`;
    const mend =
      first === undefined
        ? `Leave out #${fragment}.`
        : `Link to a heading that is there, for example ${expected}#${first}, or leave out #${fragment}.`;
    return { target, ...refuse(brokenLink, `Unexpected link to ${place}, expected ${heading}.`, mend) };
  }
  const [wrong, right] = difference(written, meant);
  if (wrong === right) return { target };
  if (fragment !== '' && anchor === undefined) {
    const message = `Unexpected link to "${wrong}", expected "${right}".`;
    return { target, ...refuse(brokenLink, message, `Write "${right}" if that is what you mean.`) };
  }
  const message = `Unexpected letter case in "${wrong}", expected "${right}".`;
  const address = addressWith(written, meant);
  const problem = { rule: linkCase, message, mend: `Write "${right}".` };
  return { target, problem: { ...problem, ...(address === undefined ? {} : { address }) } };
}

/** The part of a link that is wrong, and what it should be. */
function difference({ named, expected, fragment }: Written, anchor: string): readonly [string, string] {
  if (named === expected) return [`#${fragment}`, `#${anchor}`];
  const plain = posix.normalize(named);
  if (fragment === anchor) return [plain, expected];
  return [`${plain}#${fragment}`, `${expected}#${anchor}`];
}

/** The address with the right path and anchor; `undefined` if it has escapes, which is left to the author. */
function addressWith({ url, named, expected, fragment }: Written, anchor: string): string | undefined {
  const path = posix.normalize(named);
  const at = named === expected ? 0 : url.indexOf(path);
  const hash = url.lastIndexOf(`#${fragment}`);
  if (at < 0 || (fragment !== '' && hash < 0)) return undefined;
  const [before, after] = fragment === '' ? [url, ''] : [url.slice(0, hash), `#${anchor}`];
  if (named === expected) return before + after;
  return before.slice(0, at) + expected + before.slice(at + path.length) + after;
}

/** More names are not compared; what is compared grows with their number, for each link. */
const MAX_COMPARED = 200;

function nearestOf(name: string, names: Iterable<string>, count: number): string | undefined {
  return count > MAX_COMPARED ? undefined : nearest(name, names);
}

/** Says which file was most likely meant by an address that names none, or else what is expected, and what to do. */
function refuseFile(
  file: string,
  meant: string | undefined,
  from: string,
  otherwise: { readonly expected: string; readonly mend: string },
): { problem: LinkProblem } {
  const path = meant === undefined ? undefined : relativePath(meant, from);
  const expected = path === undefined ? otherwise.expected : `"${path}"`;
  const mend = path === undefined ? otherwise.mend : `Write "${path}" if that is what you mean.`;
  return refuse(brokenLink, `Unexpected link to "${file}", expected ${expected}.`, mend);
}

/** Says where a link can lead, with a file that is there if there is one. */
function linkInstead(from: string, { paths }: LinkTargets): string {
  const example = paths.find((path) => path !== from);
  const address = 'to a full address that starts with https:.';
  if (example === undefined) return `Link ${address}`;
  return `Link to a document in this folder, for example ${relativePath(example, from)}, or ${address}`;
}

function refuse(rule: Rule, message: string, mend?: string): { problem: LinkProblem } {
  return { problem: { rule, message, ...(mend === undefined ? {} : { mend }) } };
}
