import { expect, it } from 'vitest';
import { isReworded, placeNotes } from '../../../src/model/sheet/place.ts';
import { type Noted, type SheetForm, type SheetNote, subjectKey } from '../../../src/model/sheet/sheet.ts';

const asks = (id: string, text: string, level = 'l2'): Noted => ({ about: 'asks', level, id, text });
const theme = (id: string, text: string): Noted => ({ about: 'theme', level: '', id, text });
const noteOn = (subject: Noted): SheetNote => ({
  ...subject,
  words: subject.about === 'asks' ? { what: subject.text } : { need: subject.text },
});

/** Where the note on each subject of an earlier revision is in a later one: its sentence there, or "gone". */
function placesOf(before: readonly Noted[], after: readonly Noted[]) {
  const form: SheetForm = {
    title: '',
    themes: [...after.filter(({ about }) => about === 'theme'), theme('all', 'All')].map((each, at) => ({
      ...each,
      parts: at === 0 ? [{ heading: '', asks: after.filter(({ about }) => about === 'asks') }] : [],
    })),
  };
  const notes = before.map(noteOn);
  const placed = placeNotes({ notes }, form);
  return notes.map((note) => {
    if (placed.gone.includes(note)) return 'gone';
    const subject = after.find((each) => placed.notes.get(subjectKey(each))?.words === note.words);
    return subject && `${isReworded(note, subject) ? 'reworded' : 'kept'}: ${subject.id}`;
  });
}

it('keeps a note where its sentence is the same, whatever its id', () => {
  const before = [asks('i-bake', 'I bake.'), asks('i-clean', 'I clean')];
  expect(placesOf(before, [asks('i-clean', '“I clean”'), asks('we-bake', 'I bake')])).toEqual([
    'kept: we-bake',
    'kept: i-clean',
  ]);
});

it('knows a sentence by its id where the words are others', () => {
  expect(placesOf([asks('bread', 'I bake bread')], [asks('bread', 'The oven is my second home')])).toEqual([
    'reworded: bread',
  ]);
});

it('knows an edited sentence whose id has changed with its first words', () => {
  const was = 'I write replies that give the cause, the fix and how to check it';
  const is = 'We write replies that give the cause, the fix and a way to check it';
  const other = 'I order my queue by urgency and customer need';
  expect(placesOf([asks('i-write', was)], [asks('i-order', other), asks('we-write', is)])).toEqual([
    'reworded: we-write',
  ]);
});

it('gives no note to a sentence that has little in common with its own', () => {
  expect(placesOf([asks('a', 'I sweep the floor every evening')], [asks('b', 'I set prices')])).toEqual([
    'gone',
  ]);
});

it('lets the sentence decide where ids have changed places', () => {
  const before = [asks('a', 'I bake bread'), asks('b', 'I sell cakes')];
  expect(placesOf(before, [asks('b', 'I bake bread'), asks('a', 'I sell cakes')])).toEqual([
    'kept: b',
    'kept: a',
  ]);
});

it('keeps notes on a theme by its id or its title', () => {
  const before = [theme('craft', 'Craft'), theme('people', 'People'), theme('reach', 'Reach')];
  expect(placesOf(before, [theme('craft', 'Handicraft'), theme('humans', 'People')])).toEqual([
    'reworded: craft',
    'kept: humans',
    'gone',
  ]);
});
