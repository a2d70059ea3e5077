import type { ChangedText } from '../change-report.ts';
import { sectionName } from '../names/section-name.ts';
import type { Expectation, Framework, Level, RichText, Section } from '../types.ts';
import { plainText } from '../words/plain.ts';

type Place = Pick<ChangedText, 'level' | 'section'>;

/** Where items stand. */
type In = Pick<Item, 'in' | 'section' | 'place'>;

/** A level of one of the two revisions. */
export interface LevelSide {
  readonly level: Level;
  readonly sections: readonly SectionSide[];
}

/** A section of one of the two revisions. */
export interface SectionSide {
  readonly section: Section;
  readonly in: Level;
  /** The title of its theme, if its author gave it one. */
  readonly theme?: string | undefined;
  readonly items: readonly Item[];
}

/** An expectation or an example of one of the two revisions. */
export interface Item {
  readonly subject: 'expectation' | 'example';
  readonly in: Level;
  readonly section: Section;
  /** How the report names its place. */
  readonly place: Place;
  /** The expectation that it is nested under, or an example of. */
  readonly parent?: Item;
  /** The id of an expectation. */
  readonly id?: string;
  readonly text: RichText;
  readonly plain: string;
}

/** Takes a framework apart. Each part is an object of its own, even where the model uses one twice. */
export function sidesOf({ levels, themes }: Framework): readonly LevelSide[] {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return levels.map((one) => {
    const level = { ...one };
    const sections = one.sections.map((each) => sectionSide({ ...each }, level, titles));
    return { level, sections };
  });
}

function sectionSide(section: Section, level: Level, themes: ReadonlyMap<string, string>): SectionSide {
  const { theme } = section;
  const where: In = { in: level, section, place: placeOf(level, section) };
  return {
    section,
    in: level,
    theme: theme === undefined ? undefined : (themes.get(theme) ?? theme),
    items: [
      ...itemsIn(section.expectations, where),
      ...section.examples.map((text) => exampleOf(text, where)),
    ],
  };
}

function itemsIn(expectations: readonly Expectation[], where: In, parent?: Item): readonly Item[] {
  return expectations.flatMap(({ id, text, children, examples }) => {
    const item: Item = {
      subject: 'expectation',
      ...where,
      ...(parent && { parent }),
      id,
      text,
      plain: plainText(text),
    };
    return [
      item,
      ...examples.map((example) => exampleOf(example, where, item)),
      ...itemsIn(children, where, item),
    ];
  });
}

function exampleOf(text: RichText, where: In, parent?: Item): Item {
  return {
    subject: 'example',
    ...where,
    ...(parent && { parent }),
    text,
    plain: plainText(text),
  };
}

/** How the report names an item and its place. */
export function itemText({ id, place, parent, text, plain }: Item): ChangedText {
  return {
    ...(id !== undefined && { id }),
    ...place,
    ...(parent && { parent: parent.plain }),
    text,
    plain,
  };
}

/** How the report names a place. */
export function placeOf(level: Level, section?: Section): Place {
  const { id, code, title } = level;
  return {
    level: { id, code, title },
    ...(section && { section: { id: section.id, title: sectionName(section) } }),
  };
}
