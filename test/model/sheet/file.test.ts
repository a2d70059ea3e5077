import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes, sheetOf } from '../../../src/model/sheet/place.ts';
import { readSheet, type SheetFault } from '../../../src/model/sheet/read.ts';
import { type Sheet, type SheetForm, type SheetNote, subjectKey } from '../../../src/model/sheet/sheet.ts';
import { writeSheet } from '../../../src/model/sheet/write.ts';
import { anyEdits, anyNotes, anyText, editedByHand, FILE_WORDS, formWith } from './any-sheet.ts';

const read = (file: string): Sheet | SheetFault => readSheet(file, FILE_WORDS.labels);
const write = (form: SheetForm, sheet: Sheet) => writeSheet(form, placeNotes(sheet, form), FILE_WORDS);
const bySubject = (notes: readonly SheetNote[]) =>
  new Map(notes.map((note) => [JSON.stringify([subjectKey(note), note.text]), note]));

const form: SheetForm = {
  title: 'Growth sheet: L2 to L3',
  themes: [
    {
      about: 'theme',
      level: '',
      id: 'craft',
      text: 'Craft',
      parts: [
        {
          heading: 'Today, L2: I bake',
          asks: [
            { about: 'asks', level: 'l2', id: 'i-bake-bread', text: 'I bake bread <daily>' },
            { about: 'asks', level: 'l2', id: 'i-clean', text: 'I clean' },
          ],
        },
        {
          heading: 'Next, L3: We bake',
          asks: [{ about: 'asks', level: 'l3', id: 'we-bake', text: 'We bake' }],
        },
      ],
    },
  ],
};

const filled: Sheet = {
  notes: [
    { about: 'sheet', level: '', id: '', text: '', words: { other: 'Holidays' } },
    {
      about: 'theme',
      level: '',
      id: 'craft',
      text: 'Craft',
      isShared: true,
      words: { need: 'Time to practise' },
    },
    {
      about: 'asks',
      level: 'l2',
      id: 'i-bake-bread',
      text: 'I bake bread <daily>',
      isShared: true,
      words: { what: 'Sourdough:\n\n- by hand\n# twice', link: 'https://bread.example/', next: 'Rye' },
    },
    { about: 'asks', level: 'l1', id: 'gone', text: 'I sweep', words: { notHere: 'we have <Robots>' } },
  ],
};

const FILE = `# Growth sheet: L2 to L3 <!-- sheet: title -->

<!-- sheet: 1 | Example | When | Link | What next | Does not apply here, because | What I need from you | For this talk -->

- **For this talk:** Holidays

## Craft <!-- sheet: theme craft -->

- **What I need from you:** Time to practise
- **In my manager's copy** <!-- sheet: shared -->

### Today, L2: I bake <!-- sheet: level -->

> I bake bread \\<daily> <!-- sheet: asks l2 i-bake-bread -->

- **Example:** Sourdough:

  - by hand
  # twice
- **Link:** https://bread.example/
- **What next:** Rye
- **In my manager's copy** <!-- sheet: shared -->

> I clean <!-- sheet: asks l2 i-clean -->

### Next, L3: We bake <!-- sheet: level -->

> We bake <!-- sheet: asks l3 we-bake -->

## No longer on this sheet <!-- sheet: gone -->

> I sweep <!-- sheet: asks l1 gone -->

- **Does not apply here, because:** we have \\<Robots>
`;

describe('the file of a growth sheet', () => {
  it('reads well without us, and has what a program needs in comments', () => {
    const file = write(form, filled);
    // without the digests, which are behind the ids
    expect(file.replace(/(?<=sheet: [a-z].*) [a-z0-9]+ -->$/gm, ' -->')).toBe(FILE);
  });

  it('gives any notes back as they were', () => {
    fc.assert(
      fc.property(
        anyNotes,
        fc.option(
          anyText.filter((text) => text === text.trim() && !/[\r\n]/.test(text)),
          { nil: undefined },
        ),
        (notes, title) => {
          const sheet = title === undefined ? { notes } : { notes, title };
          const again = read(write(formWith(notes), sheet)) as Sheet;
          expect(again.title).toEqual(title);
          expect(bySubject(again.notes)).toEqual(bySubject(notes));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('places each note, or keeps it as gone, with all its words', () => {
    // under what it is placed, a note has its id
    const words = (notes: readonly SheetNote[]) =>
      notes.map(({ level: _, id: __, ...note }) => JSON.stringify(note)).sort();
    fc.assert(
      fc.property(anyNotes, anyNotes, (notes, others) => {
        expect(words(sheetOf(placeNotes({ notes }, formWith(others))).notes)).toEqual(words(notes));
      }),
    );
  });

  it.each([
    ['no sheet', '# Shopping\n\n- Flour\n', { fault: 'none', line: 1 }],
    [
      'a later form',
      '# A <!-- sheet: title -->\n\n<!-- sheet: 2 | What -->\n',
      { fault: 'version', line: 3 },
    ],
    [
      'a mark that is cut off',
      '# A <!-- sheet: title -->\n> I bake <!-- sheet: asks l2',
      { fault: 'mark', line: 2 },
    ],
    ['a mark of another kind', '> I bake <!-- sheet: score 3 -->', { fault: 'mark', line: 1 }],
    ['names of too few fields', '<!-- sheet: 1 | Example -->', { fault: 'mark', line: 1 }],
  ])('says where it cannot be read: %s', (_, file, fault) => {
    expect(read(file)).toEqual(fault);
  });

  it('takes what was written by hand, with labels or without', () => {
    const file = `\ufeff${write(form, { notes: [] })}`
      .replace(/(> I clean .*)\n/, '$1\n\n* **when**: in March\nand April\n\nEvery Monday.\n- With **Ada**\n')
      .replace('## Craft', '## Craft and care')
      .replaceAll('\n', '\r\n');
    expect(read(file)).toEqual({
      notes: [
        { about: 'theme', level: '', id: 'craft', text: 'Craft and care', isEdited: true, words: {} },
        {
          about: 'asks',
          level: 'l2',
          id: 'i-clean',
          text: 'I clean',
          words: { when: 'in March\nand April', what: 'Every Monday.\n- With **Ada**' },
        },
      ],
    });
  });

  it('can be read in every language, because it says how its fields are called', () => {
    const file = write(form, filled);
    const others = { ...FILE_WORDS.labels, what: 'Beispiel', other: 'Für dieses Gespräch' };
    expect(readSheet(file, others)).toEqual(read(file));
  });

  it('has for the manager what is shared alone', () => {
    const copy = writeSheet(form, placeNotes(filled, form), FILE_WORDS, 'shared');
    expect(copy).toContain('Time to practise');
    expect(copy).toContain('Sourdough');
    for (const own of ['Holidays', 'I sweep', 'I clean', 'We bake', FILE_WORDS.shared])
      expect(copy).not.toContain(own);
  });

  it('has room for every field where it is blank', () => {
    const blank = writeSheet(form, placeNotes({ notes: [] }, form), FILE_WORDS, 'blank');
    expect(blank.match(/^- \*\*.*:\*\*$/gm)).toHaveLength(1 + 1 + 3 * 5);
    expect(read(blank)).toEqual({ notes: [] });
  });

  it('loses no word of a file that was edited by hand, or names the line that cannot be read', () => {
    fc.assert(
      fc.property(anyNotes, anyEdits, (notes, edits) => {
        const { text: file, added } = editedByHand(write(formWith(notes), { notes }), edits);
        const sheet = read(file);
        if ('fault' in sheet) {
          expect(sheet.line).toBeGreaterThanOrEqual(1);
          expect(sheet.line).toBeLessThanOrEqual(file.split(/\r\n?|\n/).length);
          return;
        }
        const said = JSON.stringify(sheet);
        for (const one of added) expect(said).toContain(one);
        // and the next file has them, too
        const again = read(write({ title: '', themes: [] }, sheet)) as Sheet;
        expect(again.title).toEqual(sheet.title);
        expect(bySubject(again.notes)).toEqual(bySubject(sheet.notes));
      }),
      { numRuns: 2000 },
    );
  });
});
