/** A level whose readers can suggest changes, and that knows when it last changed. */
import type { Expectation, Level } from '../../src/index.ts';
import { baker } from './bakers.ts';

const lastChange = { day: '2026-03-02', revision: '0b5a52c1d9' };

function dated(expectations: readonly Expectation[]): readonly Expectation[] {
  return expectations.map((each, place) => ({
    ...each,
    line: 9 + place,
    lastChange,
    children: dated(each.children),
  }));
}

/** Where a level can be changed and readers answer, and when it last changed. */
export const linksAndDay = {
  editUrl: 'https://github.com/acme/levels/blob/main/framework/B1-Baker.md?plain=1#L{line}',
  feedbackUrl: 'mailto:people@acme.example?subject=On%20B1%3A%20Baker&body={text}%20({id}%20{revision})',
  lastChange,
} satisfies Partial<Level>;

/** With links to suggest a change and to give feedback, and with its history. */
export const editable: Level = {
  ...baker,
  ...linksAndDay,
  sections: baker.sections.map((section) => ({ ...section, expectations: dated(section.expectations) })),
};

/** The same with links for feedback alone, and without its history. */
export const answerable: Level = { ...baker, feedbackUrl: 'https://acme.example/say?on={id}' };
