import { posix } from 'node:path';
import { alignLevels } from '../../model/comparison/align.ts';
import { groupBy } from '../../model/group.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { Framework, Level, Section } from '../../model/types.ts';
import type { Compilation } from '../compile.ts';
import { uniqueIds } from '../names/ids.ts';
import { ownDocumentAmong } from '../names/own-document.ts';
import type { Confidence } from './confidence.ts';
import { linesOfHeadings } from './lines.ts';
import { nameOf } from './name.ts';
import { type Paste, themesOfLevel, themesOfReadme, withThemes } from './paste.ts';
import { reasonOf } from './reason.ts';
import { type ThemePiece, themeSections } from './sections.ts';
import { tellingWords } from './telling.ts';
import { findThemeGroups } from './theme-groups.ts';

/** A theme that the author may want to declare. */
export interface SuggestedTheme {
  readonly id: string;
  readonly title: string;
  readonly confidence: Confidence;
  /** Why these sections, in plain words. */
  readonly reason: string;
  readonly sections: readonly SuggestedSection[];
}

/** A section that a suggested theme joins. */
export interface SuggestedSection {
  /** The level's id. */
  readonly level: string;
  readonly path: string;
  readonly line: number;
  /** Its heading, with that of its group before it. */
  readonly title: string;
}

/** What an author could write into the front matter of a framework, so that comparisons rest on the author's word. */
export interface Suggestion {
  readonly framework: string;
  /** Why there is nothing to suggest, where there is not. */
  readonly nothing?: string;
  readonly themes: readonly SuggestedTheme[];
  readonly paste: readonly Paste[];
  /** What cannot be said in front matter, and what to do instead. */
  readonly instead: readonly { readonly path: string; readonly advice: string }[];
}

/**
 * Suggests themes for the theme sections of a framework that the author has mapped to none. It changes nothing, and nothing
 * else goes by it.
 */
export function suggestThemes({
  framework,
  sources,
}: Pick<Compilation, 'framework' | 'sources'>): Suggestion {
  const nothing = framework ? reasonForNone(framework) : 'There are no levels.';
  const title = framework?.title ?? '';
  if (!framework || nothing !== undefined) {
    return { framework: title, ...(nothing ? { nothing } : {}), themes: [], paste: [], instead: [] };
  }
  const { rungs, groups, weightsOf } = findThemeGroups(framework);
  const levelOf = new Map(
    rungs.flatMap(({ level, pieces }) => pieces.map((piece) => [piece, level] as const)),
  );
  const pieces = [...levelOf.keys()].filter(({ section }) => section);
  const titles = new Map(framework.themes.map((theme) => [theme.id, theme.title]));
  const ids = uniqueIds();
  for (const id of titles.keys()) ids(id);
  const lines = new Map<string, ReadonlyMap<string, number>>();
  const lineOf = ({ path, line }: Level['source'], { id }: Section) => {
    const known = lines.get(path) ?? linesOfHeadings(path, sources.get(path) ?? '');
    lines.set(path, known);
    return known.get(id) ?? line;
  };

  const idOf = new Map<ThemePiece, string>();
  const themes = groups.flatMap(({ members, confidence }): SuggestedTheme[] => {
    const given = members.find(({ theme }) => theme !== undefined)?.theme;
    const inside = new Set(members);
    const sections = members.filter(({ section }) => section);
    const words = tellingWords(
      sections,
      pieces.filter((piece) => !inside.has(piece)),
      weightsOf,
    );
    const named =
      given === undefined ? nameOf(sections, words, ids) : { id: given, title: titles.get(given) ?? given };
    for (const member of members) idOf.set(member, named.id);
    // the author knows the themes that are mapped already
    if (sections.every(({ theme }) => theme !== undefined)) return [];
    return [
      {
        ...named,
        confidence,
        reason: `${given === undefined ? '' : 'One of your themes. '}${reasonOf(sections, words)}`,
        sections: sections.flatMap((piece) => {
          const level = levelOf.get(piece);
          if (!level || !piece.section) return [];
          const { path } = level.source;
          const line = lineOf(level.source, piece.section);
          return [{ level: level.id, path, line, title: sectionName(piece.section) }];
        }),
      },
    ];
  });
  const all = new Map([...titles, ...themes.map((theme) => [theme.id, theme.title] as const)]);
  const mapped = rungs.flatMap(({ level, pieces }) =>
    level ? [{ path: level.source.path, ids: pieces.map((piece) => idOf.get(piece) ?? ''), pieces }] : [],
  );
  return { framework: title, themes, ...pastes(mapped, all, sources) };
}

/** Lets the paths of a suggestion begin further outside. */
export function suggestionWithin(folder: string, suggestion: Suggestion): Suggestion {
  const from = <T extends { readonly path: string }>(each: T): T => ({
    ...each,
    path: posix.join(folder, each.path),
  });
  return {
    ...suggestion,
    themes: suggestion.themes.map((theme) => ({ ...theme, sections: theme.sections.map(from) })),
    paste: suggestion.paste.map(from),
    instead: suggestion.instead.map(from),
  };
}

interface Mapped {
  readonly path: string;
  /** The theme of each theme section. */
  readonly ids: readonly string[];
  readonly pieces: readonly ThemePiece[];
}

/** What to paste where; a file has one list of themes for all its levels. */
function pastes(
  mapped: readonly Mapped[],
  themes: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): Pick<Suggestion, 'paste' | 'instead'> {
  const readme = ownDocumentAmong(sources.keys());
  const paste: Paste[] = [];
  const instead: { path: string; advice: string }[] = [];
  for (const [path, levels] of groupBy(mapped, (each) => each.path)) {
    if (levels.every(({ pieces }) => pieces.every(({ theme }) => theme !== undefined))) continue;
    const entries = new Set(levels.map(({ ids }) => themesOfLevel(ids)));
    const [entry = ''] = entries;
    if (path === readme || entries.size > 1) {
      const problem =
        path === readme
          ? 'Levels in a README cannot name their themes'
          : 'All levels in a file share one list of themes, and these would need several';
      instead.push({ path, advice: `${problem}. ${INSTEAD}` });
    } else paste.push(withThemes(path, sources.get(path) ?? '', entry));
  }
  if (readme !== undefined && paste.length > 0) {
    const entry = themesOfReadme([...themes].map(([id, title]) => ({ id, title })));
    paste.unshift(withThemes(readme, sources.get(readme) ?? '', entry));
  }
  return { paste, instead };
}

const INSTEAD = 'Give the sections of a theme the same heading, or move each level to a separate file.';

/** Comparing takes the cube of their number. */
const MAX_SECTIONS = 50;

/** Returns why a framework needs no suggestion, or `undefined` if it does. */
function reasonForNone({ levels }: Framework): string | undefined {
  const themed = levels.filter((level) => themeSections(level).length > 0);
  if (themed.length < 2) return 'Fewer than two levels have theme sections.';
  if (themed.some(({ sections }) => sections.length > MAX_SECTIONS)) {
    return `A level has more than ${MAX_SECTIONS} sections, which are too many for themes.`;
  }
  const free = (section: Section | undefined) => section?.kind === 'theme' && section.theme === undefined;
  if (!themed.some((level) => themeSections(level).some(free)))
    return 'Every theme section is mapped already.';
  const rows = alignLevels(themed).filter(({ cells }) => cells.some(free));
  const alone = rows.filter(({ reason }) => reason === 'only').map(({ cells }) => cells.findIndex(free));
  const isLoose = rows.some(({ reason }) => reason === 'position') || new Set(alone).size > 1;
  return isLoose ? undefined : 'The theme sections meet by their headings.';
}
