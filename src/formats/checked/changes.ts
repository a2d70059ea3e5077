import type {
  ChangeCounts,
  ChangedLevel,
  ChangedText,
  ChangeEntry,
  ChangeReport,
  LevelName,
  SectionName,
  WordRun,
} from '../../model/change-report.ts';
import { check, type Shape, type ShapeOf } from './check.ts';
import { language, prose, richText } from './framework.ts';

// as many as a framework may hold
const count = [0, 1e6, true] as const;

const level = { id: '', code: '', title: '' } satisfies ShapeOf<LevelName>;
const text = {
  'id?': '',
  'level?': level,
  'section?': { id: '', title: '' } satisfies ShapeOf<SectionName>,
  'parent?': '',
  'label?': '',
  'text?': richText,
  'prose?': prose,
  plain: '',
  'links?': [''],
} satisfies ShapeOf<ChangedText>;
const entries: Shape = [
  {
    kind: /^(new|gone|reworded|spelling|moved|moved-here|moved-away|split|merged|reordered)$/,
    subject: /^[a-z-]+$/,
    before: [text],
    after: [text],
    words: [{ kind: /^(same|old|new)$/, text: '' } satisfies ShapeOf<WordRun>],
    'expectations?': count,
  } satisfies ShapeOf<ChangeEntry>,
];

const shape: Shape = {
  ...language,
  framework: entries,
  levels: [
    {
      kind: /^(new|gone|kept)$/,
      'before?': level,
      'after?': level,
      counts: {
        new: count,
        gone: count,
        reworded: count,
        spelling: count,
        moved: count,
        movedHere: count,
        movedAway: count,
        split: count,
        merged: count,
        unchanged: count,
      } satisfies ShapeOf<ChangeCounts>,
      entries,
    } satisfies ShapeOf<ChangedLevel>,
  ],
} satisfies ShapeOf<ChangeReport>;

/**
 * Returns a value as a change report, if it is one.
 *
 * @throws an error that says what is wrong
 */
export function asChangeReport(value: unknown): ChangeReport {
  check(value, shape);
  return value as ChangeReport;
}
