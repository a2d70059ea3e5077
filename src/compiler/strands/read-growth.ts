import type { Link, LinkReference, ListItem, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../model/words/plain.ts';
import { type OutlineSection, outline } from '../divide/outline/outline.ts';
import { partsOfAddress } from '../document/address.ts';
import { isComment, spanOf, textOf } from '../document/tree/markdown.ts';
import { placesOf } from '../document/tree/points.ts';
import type { Point, Span } from '../rules/diagnostics.ts';
import { excerpt } from '../rules/excerpt.ts';
import { strandStep } from '../rules/strand-step.ts';
import { headingText } from '../text/heading.ts';
import { reportLink, toRichText } from '../text/inline.ts';
import { startOf, withoutSeparator } from '../text/labelled-bullet.ts';
import type { Scope } from '../text/scope.ts';

/** A bullet of `growth.md`. */
export interface SaidStep {
  readonly span: Span;
  /** The id of the level that its link leads to; where it has none, the name of one as it is written. */
  readonly level: { readonly id: string } | { readonly name: string };
  /** The id of an expectation, from the link. */
  readonly anchor?: string;
  /** The words of the expectation, without marks; '' where the anchor alone names it. */
  readonly quote: string;
  /** Where these words are, if a program can put others there. */
  readonly place?: Required<Span>;
}

/** A heading of `growth.md` and its bullets. */
export interface SaidStrand {
  readonly title: string;
  /** Where the heading is. */
  readonly span: Span;
  readonly steps: readonly SaidStep[];
}

/** Reads what the author says in `growth.md`: a strand under each heading that has no headings of strands under it. */
export function readGrowth(scope: Scope): readonly SaidStrand[] {
  return outline(scope.document, undefined).sections.flatMap((section) => readStrands(section, scope));
}

function readStrands(section: OutlineSection, scope: Scope): readonly SaidStrand[] {
  const { heading, nodes, children } = section;
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  const below = children.flatMap((child) => readStrands(child, scope));
  // a heading over those of several strands
  if (items.length === 0 && below.length > 0) return below;
  reportOthers(nodes, 'list', scope);
  const steps = items.flatMap((item) => readStep(item, scope) ?? []);
  return [{ title: headingText(section, scope), span: spanOf(heading), steps }, ...below];
}

/** Says of what is no part of a strand that nobody will see it. */
function reportOthers(nodes: readonly RootContent[], expected: 'list' | undefined, scope: Scope): void {
  for (const node of nodes) {
    if (node.type === expected || node.type === 'definition' || isComment(node)) continue;
    const wanted = expected ? 'a list of steps' : 'the words of one expectation alone';
    const message = `Unexpected "${excerpt(textOf(node))}" in a strand, expected ${wanted}. It is passed over.`;
    scope.report(
      strandStep,
      spanOf(node),
      message,
      'Move it above the first heading of a strand, or remove it.',
    );
  }
}

function readStep(item: ListItem, scope: Scope): SaidStep | undefined {
  const [start, ...after] = startOf(item);
  const span = spanOf(item);
  const named = start && readName(start, scope);
  if (!named) {
    const message = `Unexpected "${excerpt(textOf(item))}" without a level, expected a link to one at its start. It is left out.`;
    scope.report(strandStep, span, message);
    return undefined;
  }
  if (!named.level) return undefined;
  reportOthers(item.children.slice(1), undefined, scope);
  const words = [...named.rest, ...after];
  const written = plainText(withoutSeparator(toRichText(words, scope)).text);
  const quote = QUOTED.test(written) ? written.slice(1, -1) : written;
  const { level, anchor, end } = named;
  const last = words.findLast((node) => !isComment(node));
  const place = last && placeOf(end, last, scope);
  return { span, level, quote, ...(anchor === undefined ? {} : { anchor }), ...(place ? { place } : {}) };
}

/** What a bullet begins with: the name of a level. */
interface Name {
  /** Missing if it leads to no level, which is reported. */
  readonly level?: SaidStep['level'];
  readonly anchor?: string;
  /** Where the name ends. */
  readonly end: Point;
  /** The rest of its node. */
  readonly rest: readonly PhrasingContent[];
}

const NAME = /^([^:：]{1,200}?)\s*[:：]\s*/;

function readName(start: PhrasingContent, scope: Scope): Name | undefined {
  const { start: from, end = from } = spanOf(start);
  switch (start.type) {
    case 'strong':
    case 'emphasis': {
      const [only, ...others] = start.children;
      if (!only || others.length > 0) return undefined;
      if (only.type === 'text')
        return { level: { name: only.value.replace(/\s*[:：]$/, '') }, end, rest: [] };
      const inside = readName(only, scope);
      return inside && { ...inside, end };
    }
    case 'inlineCode':
      return { level: { name: start.value }, end, rest: [] };
    case 'text': {
      const [whole = '', name] = NAME.exec(start.value) ?? [];
      if (name === undefined) return undefined;
      const value = start.value.slice(whole.length);
      const rest = value === '' ? [] : [{ ...start, value }];
      return { level: { name }, end: { ...from, column: from.column + whole.length }, rest };
    }
    case 'link':
      return { ...readLink(start, start.url, scope), end, rest: [] };
    case 'linkReference': {
      const url = scope.document.definitions.get(start.identifier)?.url ?? '';
      return { ...readLink(start, url, scope), end, rest: [] };
    }
    default:
      return undefined;
  }
}

/** Finds the level that a link leads to, and the expectation that it may name behind the `#`, where others have headings. */
function readLink(node: Link | LinkReference, url: string, scope: Scope): Pick<Name, 'level' | 'anchor'> {
  const { fragment } = partsOfAddress(url);
  const whole = scope.resolve(url);
  const isOfExpectation = fragment !== '' && whole.problem !== undefined;
  const { target, problem } = isOfExpectation ? scope.resolve(url.slice(0, url.indexOf('#'))) : whole;
  if (problem) reportLink(node, url, problem, scope);
  if (target?.kind === 'level')
    return { level: { id: target.level }, ...(isOfExpectation && { anchor: fragment }) };
  if (!problem) {
    const message = `Unexpected link to "${url}", expected one to a level. The step is left out.`;
    scope.report(strandStep, spanOf(node), message);
  }
  return {};
}

/** What may stand around a quotation, which stays as the author wrote it. */
const QUOTED = /^["“„«'‘‚‹「][^]*["“”»'‘’›」]$/u;
const SEPARATOR = /^\s*(?:[:：]|[–—-](?=\s|$))?\s*/;

/** Where the words of a step are in the document: from the end of the level's name to that of their last node. */
function placeOf(from: Point, last: PhrasingContent, { document }: Scope): Required<Span> {
  const { offsetOf, pointAt } = placesOf(document);
  const { start, end = start } = spanOf(last);
  const written = document.text.slice(offsetOf(from), offsetOf(end)).trimEnd();
  const words = written.replace(SEPARATOR, '');
  const around = QUOTED.test(words) ? 1 : 0;
  const behind = offsetOf(from) + written.length;
  return { start: pointAt(behind - words.length + around), end: pointAt(behind - around) };
}
