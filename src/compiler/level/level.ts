import type { RootContent } from 'mdast';
import type { Attribute, Block, LevelStatus, Prose, Section, Track } from '../../model/types.ts';
import type { OutlineSection } from '../divide/outline.ts';
import type { LevelPart } from '../divide/parts.ts';
import { spanOf } from '../document/markdown.ts';
import type { Text } from '../document/yaml.ts';
import { type UniqueIds, uniqueIds } from '../names/ids.ts';
import { parseTitle, rankOfCode, titleOfFile } from '../names/title.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { readLabel } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { isAttribute, readAttribute } from './attribute.ts';
import type { Spans } from './expectation.ts';
import { readBareSection, readSections } from './section.ts';
import { assignThemes } from './themes.ts';

/** A level as its document alone tells it: its rank and track may only be known from the others. */
export interface LevelDraft {
  readonly id: string;
  /** See {@link LevelPart.key}. */
  readonly key: string;
  readonly path: string;
  readonly code: string;
  readonly rank?: number;
  readonly title: string;
  /** The track that the front matter names. */
  readonly track?: Text;
  /** The track that the document's place suggests. */
  readonly suggestedTrack?: Track;
  readonly status: LevelStatus;
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly statement: Prose;
  readonly intro: Prose;
  readonly attributes: readonly Attribute[];
  readonly sections: readonly Section[];
  /** The heading that is the level's title. */
  readonly heading?: Text;
  /** The title that the front matter gives. */
  readonly givenTitle?: Text;
  /** Where the sections and expectations stand. */
  readonly spans: ReadonlyMap<object, Span>;
}

/**
 * Reads a level.
 *
 * @param knownThemes the ids of the themes that the README declares, if it declares any
 * @param listedCode the level's code in the README's index, if it has one
 * @param suggestedTrack the track that the document's place suggests
 */
export function readLevel(
  part: LevelPart,
  scope: Scope,
  knownThemes: ReadonlySet<string> | undefined,
  listedCode: string | undefined,
  suggestedTrack: Track | undefined,
): LevelDraft {
  const { document } = scope;
  const spans: Spans = new Map();
  const ids = uniqueIds();
  const heading = part.heading && {
    value: readLabel(part.heading.children, scope),
    span: spanOf(part.heading),
  };
  // an expectation must not take the anchor of a section
  for (const section of part.sections) reserve(section, ids);
  const lead = readLead(part, scope, ids, spans);
  const sections = part.sections.flatMap((section) => readSections(section, scope, ids, spans));
  const themed = assignThemes([...lead.sections, ...sections], scope, knownThemes, spans);
  const { texts } = document.frontMatter;
  const givenTitle = part.isAlone ? texts.get('title') : undefined;
  const track = texts.get('track');
  return {
    id: part.id,
    key: part.key,
    path: document.path,
    ...readName(part, heading, givenTitle, listedCode, scope),
    ...(track ? { track } : {}),
    ...(suggestedTrack ? { suggestedTrack } : {}),
    status: readStatus(scope),
    ...readCare(scope),
    ...lead,
    sections: themed,
    ...(heading ? { heading } : {}),
    ...(givenTitle ? { givenTitle } : {}),
    spans,
  };
}

function reserve({ anchor, children }: OutlineSection, ids: UniqueIds): void {
  ids(anchor);
  for (const child of children) reserve(child, ids);
}

function readName(
  { isAlone }: LevelPart,
  heading: Text | undefined,
  givenTitle: Text | undefined,
  listedCode: string | undefined,
  scope: Scope,
): { code: string; title: string; rank?: number } {
  const { document, infer } = scope;
  const { texts } = document.frontMatter;
  const named = givenTitle ?? heading;
  const fileTitle = isAlone ? titleOfFile(document.path) : '';
  const parsed = parseTitle(named?.value || fileTitle);
  const codes: readonly (readonly [code: string | undefined, source: string])[] = [
    [isAlone ? texts.get('code')?.value : undefined, ''],
    [parseTitle(givenTitle?.value ?? '').code, 'the title in the front matter'],
    [parseTitle(heading?.value ?? '').code, 'the title'],
    [listedCode, "the README's index"],
    [parseTitle(fileTitle).code, "the file's name"],
  ];
  const [code = '', source] = codes.find(([found]) => found) ?? [];
  const rank = (isAlone ? readRank(scope) : undefined) ?? rankOfCode(code);
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

interface Lead {
  readonly statement: Prose;
  readonly intro: Prose;
  readonly attributes: readonly Attribute[];
  /** The bullets of a level without headings, if there are any. */
  readonly sections: readonly Section[];
}

/**
 * Reads what stands before the first section: quotes are the statement, labelled bullets the attributes. Where there is
 * no section, what begins with other bullets is one without a heading.
 */
function readLead(part: LevelPart, scope: Scope, ids: UniqueIds, spans: Spans): Lead {
  const statement: Block[] = [];
  const attributes: Attribute[] = [];
  const others: RootContent[] = [];
  for (const node of part.lead) {
    if (node.type === 'blockquote') statement.push(...toProse(node.children, scope));
    else if (node.type === 'list' && !part.isBare) {
      attributes.push(...node.children.filter(isAttribute).map((item) => readAttribute(item, scope)));
      const rest = node.children.filter((item) => !isAttribute(item));
      if (rest.length > 0) others.push({ ...node, children: rest });
    } else others.push(node);
  }
  const isBullets = (node: RootContent) => node.type === 'list' && node.ordered !== true;
  const first = part.sections.length > 0 ? -1 : others.findIndex(isBullets);
  const [intro, bullets] = first < 0 ? [others, []] : [others.slice(0, first), others.slice(first)];
  const [start] = bullets;
  return {
    statement,
    intro: toProse(intro, scope),
    attributes,
    sections: start ? [readBareSection(bullets, spanOf(start), scope, ids, spans)] : [],
  };
}
