import { posix } from 'node:path';
import type { LinkTarget } from '../../model/types.ts';
import { partsOfAddress } from '../document/address.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { linkCase } from '../rules/link-case.ts';
import type { Rule } from '../rules/rule.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { isDocumentPath } from '../source/read.ts';
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
  const file = named === '' ? from.normalize('NFC') : posix.normalize(join(from, named));
  if (url === '' || /^(?:\/|\.\.?(?:\/|$))/.test(file)) {
    const message = url === '' ? 'Unexpected empty link' : `Unexpected link to "${url}" outside the folder`;
    return refuse(brokenLink, `${message}, expected a file in the folder.`);
  }
  if (!isDocumentPath(file)) {
    return refuse(brokenLink, `Unexpected link to "${file}", expected a Markdown file in the folder.`);
  }
  if (targets.isElsewhere(file)) {
    const message = `Unexpected link to "${file}" in another framework, expected a file in this one.`;
    return { ...refuse(brokenLink, message), isElsewhere: true };
  }
  const found = targets.find(file);
  if (found === undefined) {
    return {
      ...refuse(brokenLink, `Unexpected link to "${file}", expected a file that exists.`),
      file,
      exists: false,
    };
  }
  const document = targets.of(found.path);
  if (!document) return { file: found.path, exists: true };
  const caseProblem = found.isExact
    ? undefined
    : wrongCase(url, posix.normalize(named), posix.relative(posix.dirname(from), found.path));
  const { target, problem } = resolveFragment(url, fragment, found.path, document);
  const wrong = caseProblem ?? problem;
  return { target, file: found.path, exists: true, ...(wrong ? { problem: wrong } : {}) };
}

/** A path from the folder of the document that names it; one that begins with a slash stays as it is. */
function join(from: string, named: string): string {
  return named.startsWith('/') ? named : posix.join(posix.dirname(from), named);
}

function resolveFragment(
  url: string,
  fragment: string,
  path: string,
  { self, byAnchor }: DocumentTargets,
): { target: LinkTarget; problem?: LinkProblem } {
  if (fragment === '') return { target: self };
  const lower = fragment.toLowerCase();
  const anchor = byAnchor.has(fragment) ? fragment : lower;
  const target = byAnchor.get(anchor);
  if (!target) {
    const message = `Unexpected link to "#${fragment}", expected a heading in ${path}.`;
    return { target: self, problem: { rule: brokenLink, message } };
  }
  if (anchor === fragment) return { target };
  return { target, problem: wrongCase(url, `#${fragment}`, `#${anchor}`) };
}

function wrongCase(url: string, found: string, expected: string): LinkProblem {
  const at = url.indexOf(found);
  return {
    rule: linkCase,
    message: `Unexpected letter case in "${found}", expected "${expected}".`,
    mend: `Write ${expected}.`,
    // an address with escapes is left to the author
    ...(at < 0 ? {} : { address: url.slice(0, at) + expected + url.slice(at + found.length) }),
  };
}

function refuse(rule: Rule, message: string): { problem: LinkProblem } {
  return { problem: { rule, message } };
}
