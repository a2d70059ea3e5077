import fc from 'fast-check';
import {
  FIELDS_OF,
  type Noted,
  type SheetForm,
  type SheetNote,
  subjectKey,
  WHOLE_SHEET,
} from '../../../src/model/sheet/sheet.ts';
import type { SheetFileWords } from '../../../src/model/sheet/write.ts';

/** The words of a file in English. */
export const FILE_WORDS: SheetFileWords = {
  labels: {
    what: 'Example',
    when: 'When',
    link: 'Link',
    next: 'What next',
    notHere: 'Does not apply here, because',
    need: 'What I need from you',
    other: 'For this talk',
  },
  shared: "In my manager's copy",
  gone: 'No longer on this sheet',
};

/** Texts that mean something in Markdown, in HTML or in the file itself, and any others. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '\t',
        '\r\n',
        '\u2028',
        '# ',
        '## ',
        '> ',
        '- ',
        '- **When:** ',
        '**',
        '`',
        '```',
        '<!-- ',
        ' -->',
        '<!-- sheet: asks l2 a 1 -->',
        '<b>',
        '</p>',
        '<https://a.example>',
        '\\',
        '\\<b',
        '&#10;',
        '&#38;#10;',
        '&amp;',
        '---',
        'word',
        'javascript:alert(1)',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const slug = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,3}(-{1,3}[a-z0-9]{1,3}){0,2}$/),
  fc.constantFrom('レベル', 'a%b', '-a-', 'a--b'),
);

/** A note on something. */
export function noteAbout(subject: Noted): fc.Arbitrary<SheetNote> {
  const { about, level, id, text } = subject;
  const fields = FIELDS_OF[about];
  return fc
    .record({
      words: fc.record(Object.fromEntries(fields.map((field) => [field, anyText])), {
        requiredKeys: [fields[0]],
        noNullPrototype: true,
      }),
      isShared: fc.boolean(),
      isEdited: fc.boolean(),
    })
    .map(({ words, isShared, isEdited }) => ({
      about,
      level,
      id,
      text,
      words,
      ...(isShared ? { isShared } : {}),
      ...(isEdited && about !== 'sheet' ? { isEdited } : {}),
    }));
}

/** Notes on anything, each on something else. */
export const anyNotes: fc.Arbitrary<SheetNote[]> = fc.uniqueArray(
  fc
    .oneof(
      fc.constant(WHOLE_SHEET),
      fc.record({ about: fc.constant('theme' as const), level: fc.constant(''), id: slug, text: anyText }),
      fc.record({ about: fc.constant('asks' as const), level: slug, id: slug, text: anyText }),
    )
    .chain(noteAbout),
  { selector: subjectKey, maxLength: 8 },
);

/** What somebody does to the lines of a file. */
export const anyEdits = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('insert', 'into', 'append', 'replace', 'delete', 'copy', 'move', 'cut'),
    column: fc.nat(),
    before: fc.constantFrom(
      '',
      '  ',
      '> ',
      '# ',
      '- ',
      '- **When:** ',
      '- **Else:** ',
      '<!-- ',
      '<!-- sheet: ',
      '\t',
      '```',
      '\n',
    ),
    after: fc.constantFrom('', ' -->', ' <!-- sheet: asks l2 i-clean -->', ' <!-- sheet: level -->', '\n'),
  }),
  { minLength: 1, maxLength: 4 },
);

type Edits = typeof anyEdits extends fc.Arbitrary<infer T> ? T : never;

/**
 * A file that somebody has edited.
 *
 * @returns its text, and the words that are new in it and that readers of the file see
 */
export function editedByHand(
  file: string,
  edits: Edits,
): { readonly text: string; readonly added: string[] } {
  const lines = file.split('\n');
  const added: string[] = [];
  for (const [count, { at, how, column, before, after }] of edits.entries()) {
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const word = `word${count}x`;
    const text = before + word + after;
    const cut = column % (line.length + 1);
    if (how === 'delete') lines.splice(index, 1);
    else if (how === 'copy') lines.splice(index, 0, line);
    else if (how === 'move') lines.push(...lines.splice(index, 1));
    else if (how === 'cut') lines[index] = line.slice(0, cut);
    else {
      added.push(word);
      if (how === 'insert') lines.splice(index, 0, text);
      else if (how === 'into') lines[index] = line.slice(0, cut) + text + line.slice(cut);
      else lines[index] = how === 'append' ? line + text : text;
    }
  }
  const text = lines.join('\n');
  // in a comment of ours it is no word for readers
  const shown = text.replaceAll(/(?<!\\)<!-- sheet: .*? -->/gs, '');
  return { text, added: added.filter((word) => shown.includes(word)) };
}

/** A form that has some of the subjects that notes are about, and some that they are not. */
export function formWith(notes: readonly SheetNote[]): SheetForm {
  const asks = notes.filter(({ about }) => about === 'asks');
  const subject = ({ about, level, id, text }: Noted): Noted => ({ about, level, id, text });
  const other: Noted = { about: 'asks', level: 'l9', id: 'other', text: 'I stand where nobody has a note.' };
  return {
    title: 'Growth sheet: L2 to L3',
    themes: [
      {
        about: 'theme',
        level: '',
        id: 'craft',
        text: 'Craft',
        parts: [
          { heading: 'Today, L2', asks: [other, ...asks.filter((_, at) => at % 2 === 0).map(subject)] },
        ],
      },
    ],
  };
}
