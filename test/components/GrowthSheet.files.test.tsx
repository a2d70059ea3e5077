import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GrowthSheet } from '../../src/interactive/index.ts';
import { placeNotes } from '../../src/model/sheet/place.ts';
import { type SheetNote, subjectKey, subjectsOf } from '../../src/model/sheet/sheet.ts';
import { writeSheet } from '../../src/model/sheet/write.ts';
import { enSheet } from '../../src/strings/en.ts';
import { levelAfter, sheetFileWords, sheetView } from '../../src/strings/sheet-view.ts';
import { baker, bakery } from '../../stories/samples/index.ts';
import { anyEdits, anyText, editedByHand, noteAbout } from '../model/sheet/any-sheet.ts';
import { disk } from './disk.ts';

const FILE = 'mine.md';
const { form } = sheetView(bakery, baker, levelAfter(bakery, baker), enSheet);
const fileOf = (notes: readonly SheetNote[]) =>
  writeSheet(form, placeNotes({ notes }, form), sheetFileWords(enSheet));

const notes = fc.uniqueArray(fc.constantFrom(...subjectsOf(form)).chain(noteAbout), {
  selector: subjectKey,
  maxLength: 5,
});

/** What readers type: in which of the notes, in which of its fields, and whether their manager reads it. */
const typing = fc.array(fc.record({ at: fc.nat(), field: fc.nat(), text: anyText, isShared: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

const status = () => screen.getByRole('status').textContent;
const press = (name: string) => screen.getByRole('button', { name }).click();

async function pressUntil(name: string, said: RegExp): Promise<string> {
  press(name);
  await vi.waitFor(() => expect(status()).toMatch(said));
  return status();
}

/** Every note as it is shown: labels, words, and whether the manager's copy has it. */
const shown = () =>
  [...document.querySelectorAll('.growth-sheet-note')].map((note) =>
    [...note.querySelectorAll('dt, dd, .growth-sheet-shared')].map(({ textContent }) => textContent),
  );

/** Types into a field, and returns what browsers make of it: line ends are one character, and an input has one line. */
async function type(at: number, place: number, text: string, isShared: boolean): Promise<string> {
  const all = document.querySelectorAll<HTMLDetailsElement>('.growth-sheet-note > details');
  const details = all[at % all.length] as HTMLDetailsElement;
  details.open = true;
  const fields = await within(details).findAllByRole<HTMLInputElement>('textbox');
  const field = fields[place % fields.length] as HTMLInputElement;
  fireEvent.input(field, { target: { value: text } });
  const readers = within(details).getByRole('combobox');
  fireEvent.change(readers, { target: { value: isShared ? 'manager' : 'me' } });
  return field.type === 'text' ? text.replace(/[\r\n]/g, '') : text.replace(/\r\n?/g, '\n');
}

afterEach(() => vi.unstubAllGlobals());

describe('the file of a GrowthSheet', () => {
  it('holds whatever its reader types, and shows it again', async () => {
    await fc.assert(
      fc
        .asyncProperty(typing, async (typed) => {
          disk();
          render(<GrowthSheet framework={bakery} level={baker} />);
          let last = '';
          for (const { at, field, text, isShared } of typed) last = await type(at, field, text, isShared);
          if (last !== '') expect(shown().flat()).toContain(last);
          const before = shown();
          await pressUntil('Save', /^Saved in/);
          cleanup();

          render(<GrowthSheet framework={bakery} level={baker} />);
          await pressUntil('Open a file', /is open\.$/);
          expect(shown()).toEqual(before);
        })
        .afterEach(cleanup),
      { numRuns: 15 },
    );
  });

  it('is the same after it was opened and saved', async () => {
    await fc.assert(
      fc
        .asyncProperty(notes, async (some) => {
          const { files } = disk({ [FILE]: fileOf(some) });
          render(<GrowthSheet framework={bakery} level={baker} />);
          await pressUntil('Open a file', /is open\.$/);
          files[FILE] = '';
          await pressUntil('Save', /^Saved in/);
          expect(files[FILE]).toBe(fileOf(some));
        })
        .afterEach(cleanup),
      { numRuns: 15 },
    );
  });

  it('loses no word that somebody writes into it by hand, or names the line that cannot be read', async () => {
    const own: SheetNote = { about: 'sheet', level: '', id: '', text: '', words: { other: 'Of mine' } };
    await fc.assert(
      fc
        .asyncProperty(notes, anyEdits, async (some, edits) => {
          const { text, added } = editedByHand(fileOf(some), edits);
          const { files } = disk({ [FILE]: text });
          render(<GrowthSheet framework={bakery} level={baker} file={fileOf([own])} />);
          const said = await pressUntil('Open a file', /./);
          if (said === `${FILE} is open.`) {
            await pressUntil('Save', /^Saved in/);
            for (const word of added) expect(files[FILE]).toContain(word);
          } else {
            const [, line] =
              /^mine\.md (?:was not opened|is no growth sheet): .*\bline (\d+)/.exec(said) ?? [];
            expect(text.split(/\r\n?|\n/)[Number(line) - 1], said).toBeDefined();
            expect(shown().flat()).toEqual(['For our talk', 'Of mine']);
            expect(files[FILE]).toBe(text);
          }
        })
        .afterEach(cleanup),
      { numRuns: 30 },
    );
  });
});
