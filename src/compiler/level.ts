import type { List, RootContent } from 'mdast';
import type { Attribute, LevelStatus, Prose, Section } from '../model/types.ts';
import { isAttribute, readAttribute } from './attribute.ts';
import { FILE_START, type Span } from './diagnostics.ts';
import { type Spans } from './expectation.ts';
import type { Text } from './front-matter.ts';
import { levelId, uniqueIds } from './ids.ts';
import { toRichText } from './inline.ts';
import { spanOf } from './markdown.ts';
import { outline } from './outline.ts';
import { plainText } from './plain.ts';
import { toProse } from './prose.ts';
import { frontMatterValue } from './rules/front-matter.ts';
import { unsupportedMarkdown } from './rules/text.ts';
import type { Scope } from './scope.ts';
import { readSection } from './section.ts';
import { assignThemes } from './themes.ts';
import { parseTitle, rankOfCode, titleOfFile } from './title.ts';

/** A level as its document alone tells it: its rank and track may only be known from the others. */
export interface LevelDraft {
  readonly id: string;
  readonly path: string;
  readonly code: string;
  readonly rank?: number;
  readonly title: string;
  readonly track?: Text;
  readonly status: LevelStatus;
  readonly statement: Prose;
  readonly attributes: readonly Attribute[];
  readonly sections: readonly Section[];
  /** The `#` heading. */
  readonly heading?: Text;
  /** The title that the front matter gives. */
  readonly givenTitle?: Text;
  /** Where the sections and expectations stand. */
  readonly spans: ReadonlyMap<object, Span>;
}

/**
 * Reads a level's document.
 *
 * @param knownThemes the ids of the themes that the README declares, if it declares any
 */
export function readLevel(scope: Scope, knownThemes: ReadonlySet<string> | undefined): LevelDraft {
  const { document } = scope;
  const parts = outline(document.tree);
  const spans: Spans = new Map();
  const ids = uniqueIds();
  const heading = parts.title && {
    value: plainText(toRichText(parts.title.children, scope)),
    span: spanOf(parts.title),
  };
  const { statement, attributes } = readLead(parts.lead, scope);
  const sections = parts.sections.map((part) => readSection(part, scope, ids, spans));
  const themed = assignThemes(sections, scope, knownThemes);
  themed.forEach((section, index) => {
    const part = parts.sections[index];
    if (part) spans.set(section, spanOf(part.heading));
  });
  const { texts } = document.frontMatter;
  const givenTitle = texts.get('title');
  const track = texts.get('track');
  return {
    id: levelId(document.path),
    path: document.path,
    ...readName(heading, scope),
    ...(track ? { track } : {}),
    status: readStatus(scope),
    statement,
    attributes,
    sections: themed,
    ...(heading ? { heading } : {}),
    ...(givenTitle ? { givenTitle } : {}),
    spans,
  };
}

function readName(heading: Text | undefined, scope: Scope): { code: string; title: string; rank?: number } {
  const { document, infer } = scope;
  const { texts } = document.frontMatter;
  checkReviewDate(scope);
  const named = texts.get('title') ?? heading;
  const parsed = parseTitle(named?.value || titleOfFile(document.path));
  const code = texts.get('code')?.value ?? parsed.code;
  const rank = readRank(scope) ?? rankOfCode(code);
  const span = named?.span ?? FILE_START;
  if (!named) infer(span, `title "${parsed.title}", from the file's name`);
  if (code && !texts.has('code')) infer(span, `code ${code}, from the title`);
  if (rank !== undefined && !texts.has('rank')) infer(span, `rank ${rank}, from the code ${code}`);
  return { code, title: parsed.title, ...(rank === undefined ? {} : { rank }) };
}

function readRank({ document, report }: Scope): number | undefined {
  const rank = document.frontMatter.texts.get('rank');
  if (!rank) return undefined;
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(rank.value)) return Number(rank.value);
  report(frontMatterValue, rank.span, `Unexpected rank "${rank.value}", expected a number.`);
  return undefined;
}

const STATUSES: readonly LevelStatus[] = ['current', 'draft', 'legacy'];

function readStatus({ document, report }: Scope): LevelStatus {
  const status = document.frontMatter.texts.get('status');
  if (!status) return 'current';
  const known = STATUSES.find((candidate) => candidate === status.value);
  if (!known) {
    report(
      frontMatterValue,
      status.span,
      `Unexpected status "${status.value}", expected ${STATUSES.join(', ')}.`,
    );
  }
  return known ?? 'current';
}

function checkReviewDate({ document, report }: Scope): void {
  const date = document.frontMatter.texts.get('reviewBy');
  if (!date || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date.value)) return;
  report(frontMatterValue, date.span, `Unexpected date "${date.value}", expected YYYY-MM-DD.`);
}

/** Reads what stands before the first section. */
function readLead(
  nodes: readonly RootContent[],
  scope: Scope,
): { statement: Prose; attributes: readonly Attribute[] } {
  const attributes: Attribute[] = [];
  const statement = nodes.flatMap((node): Prose => {
    if (node.type === 'blockquote') return toProse(node.children, scope);
    if (node.type !== 'list') return keep([node], scope);
    attributes.push(...node.children.filter(isAttribute).map((item) => readAttribute(item, scope)));
    const others = node.children.filter((item) => !isAttribute(item));
    return others.length > 0 ? keep([{ ...node, children: others } satisfies List], scope) : [];
  });
  return { statement, attributes };
}

/** The model has no place of its own for what stands between title and sections, so it joins the statement. */
function keep(nodes: readonly RootContent[], scope: Scope): Prose {
  for (const node of nodes) {
    if (
      node.type === 'heading' ||
      node.type === 'html' ||
      node.type === 'thematicBreak' ||
      node.type === 'definition'
    )
      continue;
    const message =
      'Unexpected text before the first section, expected a quote or `**Label**: value` bullets. It is kept in the statement.';
    scope.report(unsupportedMarkdown, spanOf(node), message);
  }
  return toProse(nodes, scope);
}
