/** Files of growth sheets as readers have filled them in. */
import { framework } from '../../src/data.ts';
import type { Framework } from '../../src/index.ts';
import { placeNotes } from '../../src/model/sheet/place.ts';
import type { SheetNote } from '../../src/model/sheet/sheet.ts';
import { writeSheet } from '../../src/model/sheet/write.ts';
import { plainText } from '../../src/model/words/plain.ts';
import { enSheet } from '../../src/strings/en.ts';
import { levelAfter, sheetFileWords, sheetView } from '../../src/strings/sheet-view.ts';
import { bakery } from './bakers.ts';

type Words = SheetNote['words'];

/** Writes the file of a sheet of a framework's level. */
function fileOf(
  { levels }: { levels: Framework['levels'] },
  of: Framework,
  place: number,
  notes: readonly SheetNote[],
) {
  const { [place]: level } = levels;
  if (!level) throw new Error('The framework has too few levels.');
  const { form } = sheetView(of, level, levelAfter(of, level), enSheet);
  return writeSheet(form, placeNotes({ notes }, form), sheetFileWords(enSheet));
}

/** A note on an expectation, by its sentence. */
function on(of: Framework, sentence: string, words: Words, more: Partial<SheetNote> = {}): SheetNote {
  for (const level of of.levels) {
    for (const { expectations } of level.sections) {
      for (const { id, text } of expectations) {
        if (plainText(text) === sentence) {
          return { about: 'asks', level: level.id, id, text: sentence, words, ...more };
        }
      }
    }
  }
  throw new Error(`No level says "${sentence}".`);
}

const SHARED = { isShared: true } as const;
const REPLIES =
  'I write replies that give the cause, the fix and how to check it, in an order the customer can follow';
const ARTICLE =
  'I turn a long investigation into a knowledge base article, and suggest how the next one could be shorter';

const notes: readonly SheetNote[] = [
  {
    about: 'sheet',
    level: '',
    id: '',
    text: '',
    words: { other: 'The on-call rota in spring. What L3 would mean for my week.' },
  },
  {
    about: 'theme',
    level: '',
    id: 'people',
    text: 'Learning and growing others',
    ...SHARED,
    words: { need: 'An hour a week to write articles, and somebody who reads the first two.' },
  },
  on(
    framework,
    REPLIES,
    {
      what: 'My reply to the registry outage: three customers quoted it back when they closed their tickets.',
      when: 'March',
      link: 'https://tickets.example/4711',
      next: 'Turn it into a template for registry faults.',
    },
    SHARED,
  ),
  on(framework, ARTICLE, {
    what: 'The article on stale runner tokens.',
    next: 'Suggest the shorter way in review.',
  }),
  on(
    framework,
    'I pick up neglected chores, such as untagged tickets or a confusing contact form, that wear on customers and colleagues',
    {
      notHere: 'another team owns the contact form since January.',
    },
  ),
];

/** A sheet of L2 with notes of every kind, two of them for the manager, too. */
export const filledSheet = fileOf(framework, framework, 1, notes);

/** The same before anything was for the manager. */
export const privateSheet = fileOf(
  framework,
  framework,
  1,
  notes.map(({ isShared: _, ...note }) => note),
);

/** A baker's sheet from before the framework was revised: one sentence reads otherwise today, another is not there any more. */
export const sheetOfEarlierRevision = fileOf(bakery, bakery, 0, [
  on(bakery, 'I weigh twice', { what: 'Since the salty Tuesday.' }),
  on(
    bakery,
    'I write down what went wrong',
    { what: 'The book by the oven.', next: 'Read it out on Fridays.' },
    {
      text: 'I note down whatever went wrong',
    },
  ),
  {
    about: 'asks',
    level: 'baker',
    id: 'i-sweep',
    text: 'I sweep the bakery at night',
    words: { what: 'Every evening until May.' },
  },
]);
