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

/** Notes on anything, each on something else. */
export const anyNotes: fc.Arbitrary<SheetNote[]> = fc.uniqueArray(
  fc
    .oneof(
      fc.constant(WHOLE_SHEET),
      fc.record({ about: fc.constant('theme' as const), level: fc.constant(''), id: slug, text: anyText }),
      fc.record({ about: fc.constant('asks' as const), level: slug, id: slug, text: anyText }),
    )
    .chain(
      (subject: Noted): fc.Arbitrary<SheetNote> =>
        fc
          .record({
            words: fc.record(Object.fromEntries(FIELDS_OF[subject.about].map((field) => [field, anyText])), {
              requiredKeys: [FIELDS_OF[subject.about][0]],
            }),
            isShared: fc.boolean(),
            isEdited: fc.boolean(),
          })
          .map(({ words, isShared, isEdited }) => ({
            ...subject,
            words: { ...words },
            ...(isShared ? { isShared } : {}),
            ...(isEdited && subject.about !== 'sheet' ? { isEdited } : {}),
          })),
    ),
  { selector: subjectKey, maxLength: 8 },
);

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
