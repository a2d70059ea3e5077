import type { List, RootContent } from 'mdast';
import type { Attribute, Block, LevelStatus, Prose, Section } from '../model/types.ts';
import { isAttribute, readAttribute } from './attribute.ts';
import { FILE_START, type Span } from './diagnostics.ts';
import type { Spans } from './expectation.ts';
import type { Text } from './front-matter.ts';
import { levelId, uniqueIds } from './ids.ts';
import type { IndexEntry } from './index-list.ts';
import { toPlainText } from './inline.ts';
import { spanOf } from './markdown.ts';
import { outline } from './outline.ts';
import { toProse } from './prose.ts';
import { frontMatterValue } from './rules/front-matter-value.ts';
import type { Scope } from './scope.ts';
import { readSection, sectionId } from './section.ts';
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
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly statement: Prose;
  readonly intro: Prose;
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
 * @param entry the level as the README's index names it, if it does
 */
export function readLevel(
  scope: Scope,
  knownThemes: ReadonlySet<string> | undefined,
  entry: IndexEntry | undefined,
): LevelDraft {
  const { document } = scope;
  const parts = outline(document.tree);
  const spans: Spans = new Map();
  const ids = uniqueIds();
  const heading = parts.title && {
    value: toPlainText(parts.title.children, scope),
    span: spanOf(parts.title),
  };
  // an expectation must not take the anchor of a section
  for (const { heading } of parts.sections) ids(sectionId(heading, scope));
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
    ...readName(heading, entry, scope),
    ...(track ? { track } : {}),
    status: readStatus(scope),
    ...readCare(scope),
    ...readLead(parts.lead, scope),
    sections: themed,
    ...(heading ? { heading } : {}),
    ...(givenTitle ? { givenTitle } : {}),
    spans,
  };
}

function readName(
  heading: Text | undefined,
  entry: IndexEntry | undefined,
  scope: Scope,
): { code: string; title: string; rank?: number } {
  const { document, infer } = scope;
  const { texts } = document.frontMatter;
  const givenTitle = texts.get('title');
  const named = givenTitle ?? heading;
  const fileTitle = titleOfFile(document.path);
  const parsed = parseTitle(named?.value || fileTitle);
  const codes: readonly (readonly [code: string | undefined, source: string])[] = [
    [texts.get('code')?.value, ''],
    [parseTitle(givenTitle?.value ?? '').code, 'the title in the front matter'],
    [parseTitle(heading?.value ?? '').code, 'the title'],
    [entry?.code, "the README's index"],
    [parseTitle(fileTitle).code, "the file's name"],
  ];
  const [code = '', source] = codes.find(([found]) => found) ?? [];
  const rank = readRank(scope) ?? rankOfCode(code);
  const span = named?.span ?? FILE_START;
  if (!named) infer(span, `title "${parsed.title}", from the file's name`);
  if (source) infer(span, `code ${code}, from ${source}`);
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

/** Who looks after the text, and until when it is fresh. */
function readCare({ document, report }: Scope): { owner?: string; reviewBy?: string } {
  const owner = document.frontMatter.texts.get('owner');
  const date = document.frontMatter.texts.get('reviewBy');
  const isDate = date && isCalendarDate(date.value);
  if (date && !isDate) {
    report(frontMatterValue, date.span, `Unexpected date "${date.value}", expected YYYY-MM-DD.`);
  }
  return { ...(owner ? { owner: owner.value } : {}), ...(isDate ? { reviewBy: date.value } : {}) };
}

/** A day that does not exist rolls over into the next month or is no date at all. */
function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

/** Reads what stands before the first section: quotes are the statement, labelled bullets the attributes. */
function readLead(
  nodes: readonly RootContent[],
  scope: Scope,
): { statement: Prose; intro: Prose; attributes: readonly Attribute[] } {
  const statement: Block[] = [];
  const intro: RootContent[] = [];
  const attributes: Attribute[] = [];
  for (const node of nodes) {
    if (node.type === 'blockquote') statement.push(...toProse(node.children, scope));
    else if (node.type === 'list') {
      attributes.push(...node.children.filter(isAttribute).map((item) => readAttribute(item, scope)));
      const others = node.children.filter((item) => !isAttribute(item));
      if (others.length > 0) intro.push({ ...node, children: others } satisfies List);
    } else intro.push(node);
  }
  return { statement, intro: toProse(intro, scope), attributes };
}
