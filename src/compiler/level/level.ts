import type { Attribute, LevelStatus, Prose, Section, Track } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import type { FoundStep } from '../divide/level-names.ts';
import { flattened, type OutlineSection } from '../divide/outline/outline.ts';
import type { Joined, LevelPart } from '../divide/outline/parts.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { type UniqueIds, uniqueIds } from '../names/ids.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import { readLabel } from '../text/inline.ts';
import type { Scope } from '../text/scope.ts';
import { readCare, readStatus } from './care.ts';
import { type LevelScope, saidCounted } from './expectations/counted.ts';
import type { CountedInAll } from './expectations/counted-in-all.ts';
import type { Spans } from './expectations/expectation.ts';
import { readLead } from './lead.ts';
import { type CodesElsewhere, readName } from './name.ts';
import { readPosition } from './position.ts';
import { readSections } from './sections/section.ts';
import type { StepHeadings } from './sections/steps.ts';
import { assignThemes } from './sections/themes.ts';
import { readTrack } from './track.ts';

/** What a document holds of a level. */
export interface Stretch {
  readonly path: string;
  /** Only a history asks, and the position of every node takes time and room. */
  readonly span: () => Span;
  /** How many of the level's sections, which follow those of the stretches before, are in it. */
  readonly sections: number;
}

/** A level as its document alone tells it: its rank and track may only be known from the others. */
export interface LevelDraft {
  readonly id: string;
  /** See {@link LevelPart.key}. */
  readonly key: string;
  readonly path: string;
  /** See {@link LevelPart.joined}. */
  readonly joined?: Joined;
  readonly code: string;
  readonly rank?: number;
  readonly title: string;
  /** The place that a site generator's key gives to its document; several levels in it keep their order. */
  readonly position?: number;
  /** The track that the front matter names. */
  readonly track?: Text;
  /** The level of another track from which, as the front matter says, people come to this one. */
  readonly from?: Text;
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
  /** Where its text is; in several documents where each has a theme of it. */
  readonly stretches: readonly Stretch[];
  /** Where the sections and expectations are. */
  readonly spans: ReadonlyMap<object, Span>;
  /** The steps that its step notes may be about; front matter alone tells of those that are not here. */
  readonly steps: ReadonlyMap<Section, FoundStep>;
}

/** What is known of a level from other documents. */
export interface KnownOfLevel extends CountedInAll, CodesElsewhere {
  /** The ids of the themes that the README declares, if it declares any. */
  readonly themes: ReadonlySet<string> | undefined;
  /** The ids of the tracks that the README declares. */
  readonly tracks: ReadonlySet<string>;
  /** The track that the document's place suggests. */
  readonly suggestedTrack: Track | undefined;
  /** Its headings over step notes. */
  readonly stepHeadings: StepHeadings;
  /** The ids of its sections that have documents of their own. */
  readonly stepIds: readonly string[];
}

/** Reads a level. */
export function readLevel(
  part: LevelPart,
  scope: Scope,
  {
    themes: knownThemes,
    tracks,
    listedCode,
    folderCode,
    suggestedTrack,
    counted,
    countedByHeading,
    stepHeadings,
    stepIds,
  }: KnownOfLevel,
): LevelDraft {
  const { document } = scope;
  const spans: Spans = new Map();
  const ids = uniqueIds();
  const heading = part.heading && {
    value: readLabel(part.heading.children, scope),
    span: spanOf(part.heading),
  };
  const { id, wantedId } = part;
  if (wantedId !== undefined && wantedId !== id) {
    scope.infer(heading?.span ?? FILE_START, `id ${id}, because several levels could be ${wantedId}`);
  }
  // an expectation must not take the anchor of a section
  for (const section of part.sections) reserve(section, ids);
  for (const each of stepIds) ids(each);
  const said = saidCounted(part, scope);
  const own: LevelScope = {
    ...scope,
    counted: said ?? counted,
    countedByHeading: said ? new Map() : countedByHeading,
    isJoined: part.joined !== undefined,
    stepHeadings,
  };
  const lead = readLead(part, own, ids, spans);
  const sections = part.sections.flatMap((section) => readSections(section, own, ids, spans));
  if (!said && !counted.has('bullets') && sections.some(({ expectations }) => expectations.length > 0)) {
    const text = `${[...counted].join(' and ')} are the expectations, because no level has bullets`;
    scope.infer(heading?.span ?? FILE_START, text, ['expectations', [...counted]]);
  }
  const themed = assignThemes([...lead.sections, ...sections], scope, knownThemes, spans);
  const { texts } = document.frontMatter;
  const givenTitle = part.isAlone ? texts.get('title') : undefined;
  const track = readTrack(scope, tracks);
  const from = texts.get('from');
  return {
    id,
    key: part.key,
    path: document.path,
    ...(part.joined === undefined ? {} : { joined: part.joined }),
    ...readName(part, heading, givenTitle, { listedCode, folderCode }, scope),
    ...readPosition(scope),
    ...(track ? { track } : {}),
    ...(from ? { from } : {}),
    ...(suggestedTrack ? { suggestedTrack } : {}),
    status: readStatus(scope),
    ...readCare(scope),
    ...lead,
    sections: themed,
    ...(heading ? { heading } : {}),
    ...(givenTitle ? { givenTitle } : {}),
    stretches: [
      {
        path: document.path,
        span: () => spanOfPart(part),
        sections: themed.length,
      },
    ],
    spans,
    steps: new Map(
      themed.flatMap((section) => {
        const step = section.kind === 'step' && stepHeadings.get(comparable(section.title));
        return step ? [[section, step] as const] : [];
      }),
    ),
  };
}

/** From the first to the last line of a level: front matter is none of it. */
function spanOfPart({ heading, lead, sections }: LevelPart): Span {
  const nodes = [
    ...(heading ? [heading] : []),
    ...lead,
    ...sections.flatMap((section) => [section.heading, ...flattened(section)]),
  ];
  const points = nodes.flatMap(({ position }) => (position ? [position.start, position.end] : []));
  const [first = FILE_START.start] = points.toSorted((a, b) => a.line - b.line);
  const last = points.reduce((a, b) => (b.line > a.line ? b : a), first);
  return { start: first, end: last };
}

function reserve({ anchor, children }: OutlineSection, ids: UniqueIds): void {
  ids(anchor);
  for (const child of children) reserve(child, ids);
}
