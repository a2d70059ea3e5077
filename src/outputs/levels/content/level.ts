import { foldExpectations } from '../../../model/expectations.ts';
import { anchorOf } from '../../../model/names/anchors.ts';
import { levelName } from '../../../model/names/name.ts';
import type { Expectation, Level, RichText, Section } from '../../../model/types.ts';
import type { CopyStrings } from '../../../strings/strings.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { words } from './said.ts';
import { bullets, type Node, paragraph, strong, text } from './tree.ts';

/** A level in full. */
export function levelNodes(level: Level, strings: CopyStrings): Node[] {
  const { trackTitle, phaseTitle, position, of } = level.place;
  const [title, ...body] = documentNodes(level, strings);
  const isEmpty = [level.statement, level.intro, level.attributes, level.sections].flat().length === 0;
  return [
    ...(title ? [title] : []),
    paragraph(
      text([trackTitle, phaseTitle].map((name) => (name ? `${name} · ` : '')).join('')),
      words(strings, strings.position(position, of)),
    ),
    ...body,
    ...(isEmpty ? [paragraph(words(strings, strings.emptyLevel))] : []),
  ];
}

/** A level without what it says to those who hold another one: a form is filled in for people who hold none. */
export function forCandidates(level: Level): Level {
  return { ...level, sections: level.sections.filter(({ kind }) => kind !== 'step') };
}

/** A level as its document says it, without what follows from its place among the others. */
export function documentNodes(level: Level, strings: CopyStrings): Node[] {
  return [
    { type: 'heading', rank: 1, id: level.id, children: [text(levelName(level))] },
    ...leadNodes(level, strings),
    ...factNodes(level),
    ...sectionsNodes(level, strings),
  ];
}

/** What a level says before its facts: whether it holds, and the level in its own words. */
export function leadNodes({ status, statement, intro }: Level, strings: CopyStrings): Node[] {
  return [
    ...(status === 'current'
      ? []
      : [
          paragraph(
            words(strings, strong(text(`${strings.status[status]}:`)), ` ${strings.statusMeaning[status]}`),
          ),
        ]),
    ...(statement.length > 0 ? [{ type: 'quote', children: statement } as const] : []),
    ...intro,
  ];
}

function factNodes({ attributes }: Level): Node[] {
  return bullets(
    attributes.map(({ label, value }) => [paragraph(strong(text(label)), text(': '), ...value)]),
  );
}

function sectionsNodes(level: Level, strings: CopyStrings): Node[] {
  // sections of a group are under one heading
  let open: string | undefined;
  return level.sections.flatMap((section): Node[] => {
    const { title, group } = section;
    const isNewGroup = group !== undefined && group !== open;
    open = group ?? title;
    return [
      ...(isNewGroup ? [{ type: 'heading', rank: 2, children: [text(group)] } as const] : []),
      ...(title === ''
        ? []
        : [
            {
              type: 'heading',
              rank: group === undefined ? 2 : 3,
              id: anchorOf(level, section),
              children: [text(title)],
            } as const,
          ]),
      ...sectionNodes(section, strings),
    ];
  });
}

/** What a section says below its heading. */
export function sectionNodes(
  { title, intro, expectations, examples }: Section,
  strings: CopyStrings,
): Node[] {
  return [
    ...intro,
    ...bullets(
      foldExpectations<Expectation, readonly Node[]>(expectations, ({ text, examples }, nested) => [
        [
          paragraph(...text),
          ...bullets([...(examples.length > 0 ? [examplesNodes(examples, strings)] : []), ...nested]),
        ],
      ]),
    ),
    // a heading may say it already
    ...(isExamplesLabel(title) ? exampleBullets(examples) : examplesNodes(examples, strings)),
  ];
}

/** Examples under a line that says so, from which the compiler knows them, too. */
export function examplesNodes(examples: readonly RichText[], strings: CopyStrings): Node[] {
  if (examples.length === 0) return [];
  return [
    paragraph(strong(words(strings, `${strings.examplesLabel(examples.length)}:`))),
    ...exampleBullets(examples),
  ];
}

function exampleBullets(examples: readonly RichText[]): Node[] {
  return bullets(examples.map((example) => [paragraph(...example)]));
}
