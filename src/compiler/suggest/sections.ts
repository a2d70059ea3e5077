import { foldExpectations } from '../../model/expectations.ts';
import type { Expectation, Framework, Level, Section } from '../../model/types.ts';
import { fold } from '../../model/words/fold.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import type { Piece, Rung } from './group.ts';
import { dot, type Weights, weigh } from './likeness.ts';
import { type Term, termsIn } from './terms.ts';

/** A theme section, or a declared theme, with its words. */
export interface ThemePiece extends Piece {
  /** Undefined for a theme that README.md declares. */
  readonly section?: Section;
  readonly title: string;
  readonly terms: readonly Term[];
}

/** A level, or the declared themes, with what can be put together. */
export interface ThemeRung extends Rung<ThemePiece> {
  readonly level?: Level;
}

/** A heading says in a few words what its bullets say in many. */
const TIMES_OF_HEADING = 2;

/** The levels that have theme sections, and before them the themes that README.md declares. */
export function rungsOf({ themes, levels, locale }: Framework): ThemeRung[] {
  const termsOf = termsIn(locale);
  const declared = themes.map(({ id, title }, place) => ({ place, theme: id, title, terms: termsOf(title) }));
  const rungs = levels.map((level): ThemeRung => {
    const sections = themeSections(level);
    return {
      level,
      track: level.track,
      height: level.place.below + level.place.position,
      pieces: sections.map((section, place) => ({
        place,
        ...(section.theme === undefined ? {} : { theme: section.theme }),
        section,
        title: section.title,
        terms: termsOf(textOfSection(section)),
      })),
    };
  });
  return [{ height: 0, pieces: declared }, ...rungs].filter(({ pieces }) => pieces.length > 0);
}

/** The theme sections of a level; bullets under no heading at all are the level as a whole. */
export function themeSections({ sections }: Level): Section[] {
  const themed = sections.filter(({ kind }) => kind === 'theme');
  const [only, ...others] = themed;
  return others.length === 0 && only?.title === '' && only.theme === undefined ? [] : themed;
}

/** The words of sections, weighed; the same heading makes two as alike as can be. */
export function weighAll(
  rungs: readonly ThemeRung[],
  background: readonly (readonly Term[])[],
): {
  readonly weightsOf: (piece: ThemePiece) => Weights;
  readonly likeness: (a: ThemePiece, b: ThemePiece) => number;
} {
  const pieces = rungs.flatMap((rung) => rung.pieces);
  const weights = weigh(
    pieces.map(({ terms }) => terms),
    background,
  );
  const byPiece = new Map(pieces.map((piece, index) => [piece, weights[index]]));
  const headings = new Map(pieces.map((piece) => [piece, fold(piece.title)]));
  const weightsOf = (piece: ThemePiece) => byPiece.get(piece) ?? new Map();
  return {
    weightsOf,
    likeness: (a, b) => {
      const heading = headings.get(a);
      return heading && heading === headings.get(b) ? 1 : dot(weightsOf(a), weightsOf(b));
    },
  };
}

/** The words of everything else that the framework says, text by text. */
export function backgroundOf({ levels, principles, purpose, sections, locale }: Framework): Term[][] {
  const others = levels.flatMap(({ statement, intro, sections }) => [
    plainProse(statement),
    plainProse(intro),
    ...sections.filter(({ kind }) => kind !== 'theme').map(textOfSection),
  ]);
  const ofReadme = [purpose, ...principles.map(({ text }) => text), ...sections.map(({ text }) => text)];
  const termsOf = termsIn(locale);
  return [...others, ...ofReadme.map(plainProse)]
    .filter((text) => text !== '')
    .map((text) => [...termsOf(text)]);
}

function textOfSection({ title, intro, expectations, examples }: Section): string {
  return [
    ...Array<string>(TIMES_OF_HEADING).fill(title),
    plainProse(intro),
    ...foldExpectations<Expectation, string>(expectations, ({ text, examples }, nested) => [
      plainText(text),
      ...nested,
      ...examples.map(plainText),
    ]),
    ...examples.map(plainText),
  ].join('\n');
}
