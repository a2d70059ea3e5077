import type { Heading, RootContent } from 'mdast';
import type { Section, SectionKind } from '../../../model/types.ts';
import { comparable } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import {
  flattened,
  isAnnouncingExamples,
  isGroup,
  type OutlineSection,
} from '../../divide/outline/outline.ts';
import { spanOf, textOf } from '../../document/tree/markdown.ts';
import type { UniqueIds } from '../../names/ids.ts';
import type { Span } from '../../rules/diagnostics.ts';
import { unsupportedMarkdown } from '../../rules/unsupported-markdown.ts';
import { isSaidOtherwise } from '../../text/drawn.ts';
import { toFlatProse } from '../../text/flat-prose.ts';
import { headingText } from '../../text/heading.ts';
import { toProse } from '../../text/prose.ts';
import { saidList } from '../../text/said.ts';
import type { Scope } from '../../text/scope.ts';
import { type LevelScope, saidCountedIn } from '../expectations/counted.ts';
import { sortNodes } from '../expectations/examples.ts';
import { readExamples, readExpectations, type Spans } from '../expectations/expectation.ts';
import { saidKind } from './said-kind.ts';
import { namedKind } from './section-kind.ts';

/**
 * Reads a heading of a level and the deeper headings under it. Bullets are expectations; a heading that only holds deeper
 * ones names their group.
 *
 * @param group the headings around it, from the inside
 */
export function readSections(
  part: OutlineSection,
  scope: LevelScope,
  ids: UniqueIds,
  spans: Spans,
  group: readonly string[] = [],
): readonly Section[] {
  const deeper = part.children.filter((child) => !isAnnouncingExamples(child));
  const announced = part.children.filter(isAnnouncingExamples).flatMap(flattened);
  const title = headingText(part, scope);
  const step = readStep(part, title, scope, spans, group);
  if (step) return [step];
  const inner = [title, ...group];
  const own = isGroup(part) ? [] : [readSection(part, title, announced, scope, ids, spans, group)];
  return [...own, ...deeper.flatMap((child) => readSections(child, scope, ids, spans, inner))];
}

function readSection(
  { heading, anchor, nodes, isLabel }: OutlineSection,
  title: string,
  announced: readonly RootContent[],
  scope: LevelScope,
  ids: UniqueIds,
  spans: Spans,
  group: readonly string[],
): Section {
  if (isLabel && !saidList('sectionLabels', scope)) {
    scope.infer(spanOf(heading), `section "${title}", from a label`, ['sectionLabels', [title.trim()]]);
  }
  const isExamples = isExamplesLabel(title);
  const { countedByHeading } = scope;
  const inferred = countedByHeading.size > 0 ? countedByHeading.get(comparable(textOf(heading))) : undefined;
  const saidHere = saidCountedIn(title, scope);
  const body = readBody(isExamples ? [] : nodes, scope, ids, spans, saidHere ?? inferred);
  if (inferred && !saidHere) {
    const text = `${[...inferred].join(' and ')} under "${title}" are expectations, because no level has bullets there`;
    const say = ['expectationsIn', new Map([[title.trim(), [...inferred].join(' ')]])] as const;
    scope.infer(spanOf(heading), text, say);
  }
  const section: Section = {
    id: anchor,
    kind: readKind(
      heading,
      title,
      group,
      () => kindOf([title, ...group], body.expectations.length > 0),
      scope,
    ),
    title,
    ...groupOf(group),
    ...body,
    ...addressOfPart(scope),
    examples: [
      ...body.examples,
      ...readExamples(examplesOf(isExamples ? [...nodes, ...announced] : announced), scope),
    ],
  };
  spans.set(section, spanOf(heading));
  return section;
}

/** Reads a heading and all that is under it as a step note, if it is one: its bullets are text, for they ask for nothing. */
function readStep(
  part: OutlineSection,
  title: string,
  scope: LevelScope,
  spans: Spans,
  group: readonly string[],
): Section | undefined {
  const { heading, anchor } = part;
  const said = saidKind(title, nameOf(title, group), scope);
  const isStep = said === undefined ? scope.stepHeadings.has(comparable(title)) : said === 'step';
  if (!isStep) return undefined;
  const section: Section = {
    id: anchor,
    kind: readKind(heading, title, group, () => 'step', scope),
    title,
    ...groupOf(group),
    intro: toFlatProse(flattened(part), scope),
    expectations: [],
    ...addressOfPart(scope),
    examples: [],
  };
  spans.set(section, spanOf(heading));
  return section;
}

/** The kind of a section: what the owner says, else what is concluded. */
function readKind(
  heading: Heading,
  title: string,
  group: readonly string[],
  conclude: () => SectionKind,
  scope: Scope,
): SectionKind {
  const name = nameOf(title, group);
  const said = saidKind(title, name, scope);
  if (said) return said;
  const kind = conclude();
  const say = ['sectionKinds', new Map([[name, kind]])] as const;
  scope.infer(spanOf(heading), `section "${title}" is of kind ${kind}`, say);
  return kind;
}

/** What the front matter calls a section: its heading after those around it, without the spaces that it has not at the ends of a name. */
function nameOf(title: string, group: readonly string[]): string {
  return [title, ...group].toReversed().join(' – ').trim();
}

function groupOf(group: readonly string[]): Pick<Section, 'group'> {
  return group.length > 0 ? { group: group.toReversed().join(' – ') } : {};
}

/** Reads the bullets of a level that has no headings as a section without one. */
export function readBareSection(
  nodes: readonly RootContent[],
  span: Span,
  scope: LevelScope,
  ids: UniqueIds,
  spans: Spans,
): Section {
  const id = ids('expectations');
  const section: Section = {
    id,
    kind: 'theme',
    title: '',
    ...readBody(nodes, scope, ids, spans),
    ...addressOfPart(scope),
  };
  if (!saidList('expectations', scope)?.includes('bullets')) {
    const text = 'these bullets are the expectations, because there are no headings';
    // of one document that has paragraphs beside them, this alone would say too much
    const isSayable = scope.countedByHeading.size === 0;
    scope.infer(span, text, isSayable ? ['expectations', ['bullets']] : undefined);
  }
  spans.set(section, span);
  return section;
}

function readBody(
  nodes: readonly RootContent[],
  scope: LevelScope,
  ids: UniqueIds,
  spans: Spans,
  counted = scope.counted,
): Pick<Section, 'intro' | 'expectations' | 'examples'> {
  const { text, late, items, examples } = sortNodes(nodes, scope, counted);
  for (const node of late) {
    if (!RUNNING.has(node.type) || isSaidOtherwise(node)) continue;
    const message =
      "Unexpected text after the expectations, expected it before them. It is kept in the section's introduction.";
    const mend = `Move it above the first bullet${node.type === 'paragraph' ? ', or make it one' : ''}.`;
    scope.report(unsupportedMarkdown, spanOf(node), message, mend);
  }
  return {
    intro: toProse(text, scope),
    expectations: readExpectations(items, scope, ids, spans),
    examples: readExamples(examples, scope),
  };
}

/** Where several documents have parts of a level, each section tells where its own can be edited. */
function addressOfPart({ isJoined, editUrl }: LevelScope): Pick<Section, 'editUrl'> {
  return isJoined && editUrl !== undefined ? { editUrl } : {};
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'code']);

/** What is under a heading that announces examples: each bullet of it is one, and each block beside them. */
function examplesOf(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  return nodes.flatMap((node): readonly (readonly RootContent[])[] =>
    node.type === 'list' ? node.children.map((item) => item.children) : [[node]],
  );
}

/** @param titles the section's heading, then those around it */
function kindOf(titles: readonly string[], hasExpectations: boolean): SectionKind {
  for (const title of titles) {
    const kind = namedKind(title);
    if (kind) return kind;
  }
  return hasExpectations ? 'theme' : 'other';
}
