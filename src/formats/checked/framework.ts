import type {
  AnnouncedChange,
  Attribute,
  Block,
  Expectation,
  FormerExpectation,
  Framework,
  FrameworkSection,
  GlossaryEntry,
  Inline,
  Language,
  LastChange,
  Level,
  LevelStep,
  LinkTarget,
  Passage,
  Phase,
  Place,
  Principle,
  Section,
  Strand,
  StrandStep,
  Theme,
  Track,
} from '../../model/types.ts';
import { isCalendarDate } from '../../model/words/calendar-date.ts';
import { check, kinds, type Shape, type ShapeOf, type ShapesOf } from './check.ts';
import { SAFE_ADDRESS } from './safe-address.ts';

// The bounds that the types state. A component may draw as much as a number says.
const MOST_LEVELS = 5000;
const count = [1, MOST_LEVELS, true] as const;

// As functions, because each of these may contain itself.
export const richText: Shape = [() => inline];
export const prose: Shape = [() => block];
const expectations: Shape = [() => expectation];

const raw = { value: '' } as const;
const marked = { children: richText };
const section = { 'section?': '' } as const;
const inline = kinds('type', {
  text: raw,
  code: raw,
  emphasis: marked,
  strong: marked,
  link: {
    ...marked,
    to: kinds('kind', {
      url: { href: SAFE_ADDRESS },
      framework: section,
      level: { ...section, level: '' },
      glossary: { 'term?': '', 'says?': '' },
    } satisfies ShapesOf<LinkTarget, 'kind'>),
  },
  break: {},
} satisfies ShapesOf<Inline, 'type'>);
const block = kinds('type', {
  paragraph: marked,
  code: raw,
  quote: { children: prose },
  list: { items: [prose] },
} satisfies ShapesOf<Block, 'type', 'ordered'>);

const named = { id: '', title: '' } as const satisfies ShapeOf<Track> & ShapeOf<Theme>;
export const language = { 'language?': { lang: '', dir: '' } satisfies ShapeOf<Language> } as const;
const day = [isCalendarDate, 'a day such as 2027-03-01'] as const;
const lastChange = {
  'lastChange?': { day, revision: '' } satisfies ShapeOf<LastChange>,
} as const;
const expectation: Shape = {
  ...lastChange,
  'line?': [1, 262144, true],
  id: '',
  text: richText,
  children: expectations,
  examples: [richText],
} satisfies ShapeOf<Expectation>;

/** What the components read of a framework. Anything else in a file is ignored. */
const shape: Shape = {
  '$schema?': /^(?!urn:).|:v1$/,
  title: '',
  ...language,
  principles: [{ ...named, text: prose } satisfies ShapeOf<Principle>],
  phases: [{ ...named, label: '', text: prose, levels: [''] } satisfies ShapeOf<Phase>],
  tracks: [named],
  themes: [named],
  sections: [{ ...named, kind: '', text: prose, closing: prose } satisfies ShapeOf<FrameworkSection>],
  'changes?': [{ ...named, date: day, text: prose, levels: [''] } satisfies ShapeOf<AnnouncedChange>],
  'strands?': [
    {
      ...named,
      'theme?': '',
      steps: [{ level: '', expectation: '' } satisfies ShapeOf<StrandStep>],
    } satisfies ShapeOf<Strand>,
  ],
  'glossary?': [{ id: '', term: '', text: prose } satisfies ShapeOf<GlossaryEntry>],
  'goneLevels?': [''],
  levels: [
    {
      ...named,
      ...language,
      ...lastChange,
      'editUrl?': SAFE_ADDRESS,
      'feedbackUrl?': SAFE_ADDRESS,
      code: '',
      rank: [0, 1e9, false],
      track: '',
      status: /^(current|draft|legacy)$/,
      place: {
        position: count,
        of: count,
        below: [0, MOST_LEVELS, true],
        'via?': [{ track: '', levels: count } satisfies ShapeOf<Passage>],
        trackTitle: '',
        'phaseTitle?': '',
      } satisfies ShapeOf<Place>,
      statement: prose,
      intro: prose,
      attributes: [{ label: '', value: richText } satisfies ShapeOf<Attribute>],
      sections: [
        {
          ...named,
          kind: '',
          'theme?': '',
          'step?': { from: '', to: '' } satisfies ShapeOf<LevelStep>,
          'group?': '',
          'editUrl?': SAFE_ADDRESS,
          intro: prose,
          expectations,
          examples: [richText],
        } satisfies ShapeOf<Section>,
      ],
      'formerIds?': [''],
      'former?': [
        {
          ...section,
          'level?': '',
          id: '',
          'to?': { level: '', section: '' },
        } satisfies ShapeOf<FormerExpectation>,
      ],
    } satisfies ShapeOf<Level, 'phase' | 'owner' | 'reviewBy' | 'source'>,
  ],
} satisfies ShapeOf<
  Framework & { $schema?: string },
  'description' | 'organization' | 'editUrl' | 'feedbackUrl' | 'audience' | 'locale' | 'purpose'
>;

/**
 * Returns a value as a framework, if it is one in all that the components read.
 *
 * @throws an error that says what is wrong
 */
export function asFramework(value: unknown): Framework {
  check(value, shape);
  return value as Framework;
}
