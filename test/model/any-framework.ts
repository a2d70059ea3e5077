import fc from 'fast-check';
import { idFrom } from '../../src/formats/packed/id.ts';
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
  Prose,
  RichText,
  Section,
  Strand,
  StrandStep,
  Theme,
  Track,
} from '../../src/model/types.ts';

/** How frameworks are made up. */
interface Options {
  /** The texts in them. */
  readonly text?: fc.Arbitrary<string>;
  /** Whether no key is missing and no list is empty. Default: whatever the types allow. */
  readonly whole?: boolean;
}

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Arbitraries<T> = { readonly [K in keyof T]-?: fc.Arbitrary<T[K]> };

/** A framework with everything in it that the model has: a key that is new in the model's types has to be filled here. */
export const anyFramework: fc.Arbitrary<Framework> = frameworks();

/** Frameworks in which every key of the model is filled. */
export const wholeFramework: fc.Arbitrary<Framework> = frameworks({ whole: true });

/** Frameworks with texts of a certain kind. */
export function frameworks({ text = fc.string(), whole = false }: Options = {}): fc.Arbitrary<Framework> {
  /** An object with every key of the model's type: those that it always has, and those that may be missing. */
  function object<T>(
    required: Arbitraries<Omit<T, OptionalKey<T>>>,
    optional: Arbitraries<Required<Pick<T, OptionalKey<T>>>>,
  ): fc.Arbitrary<T> {
    const all = { ...required, ...optional } as Arbitraries<T>;
    return fc.record<T, keyof T>(all, { requiredKeys: Object.keys(whole ? all : required) as (keyof T)[] });
  }

  const size = { minLength: whole ? 1 : 0, maxLength: 2 };
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, size);
  const listById = <T extends { readonly id: string }>(item: fc.Arbitrary<T>, more = size) =>
    fc.uniqueArray(item, { ...more, selector: ({ id }) => id });

  const id = fc.constantFrom('l1', 'l2', 'l3', 'l4');
  const slug = fc.stringMatching(/^[a-z]{1,6}$/);
  const theme = fc.constantFrom('craft', 'people', 'reach');
  const track = fc.constantFrom('ic', 'manager', 'design');
  const phase = fc.constantFrom('start', 'mastery', 'impact');
  const href = fc.constantFrom('https://example.org/', 'http://example.org/?a=1', 'mailto:a@example.org');
  const day = fc.integer({ min: 1000, max: 9999 }).map((year) => `${year}-12-31`);
  const line = fc.integer({ min: 1, max: 99 });
  const lastChange = object<LastChange>(
    {
      day: fc.integer({ min: 10, max: 12 }).map((month) => `2030-${month}-01`),
      revision: fc.constantFrom('0123456789', 'abcdef0123'),
    },
    {},
  );

  const target: fc.Arbitrary<LinkTarget> = fc.oneof(
    object<Extract<LinkTarget, { kind: 'url' }>>({ kind: fc.constant('url'), href }, {}),
    object<Extract<LinkTarget, { kind: 'framework' }>>({ kind: fc.constant('framework') }, { section: slug }),
    object<Extract<LinkTarget, { kind: 'level' }>>(
      { kind: fc.constant('level'), level: id },
      { section: slug },
    ),
    object<Extract<LinkTarget, { kind: 'glossary' }>>(
      { kind: fc.constant('glossary') },
      { term: slug, says: text },
    ),
  );

  const { richText, prose } = fc.letrec<{ inline: Inline; richText: RichText; block: Block; prose: Prose }>(
    (tie) => ({
      inline: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.record({ type: fc.constantFrom('text', 'code'), value: text }),
        fc.record({ type: fc.constant('break') }),
        fc.record({ type: fc.constantFrom('emphasis', 'strong'), children: tie('richText') }),
        fc.record({ type: fc.constant('link'), to: target, children: tie('richText') }),
      ),
      richText: list(tie('inline')),
      block: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.record({ type: fc.constant('paragraph'), children: tie('richText') }),
        fc.record({ type: fc.constant('code'), value: text }),
        fc.record({ type: fc.constant('list'), ordered: fc.boolean(), items: list(tie('prose')) }),
        fc.record({ type: fc.constant('quote'), children: tie('prose') }),
      ),
      prose: list(tie('block')),
    }),
  );

  const language = object<Language>(
    { lang: fc.constantFrom('de-AT', 'ja', 'ar'), dir: fc.constantFrom('ltr', 'rtl') },
    {},
  );

  const expectation = (children: fc.Arbitrary<readonly Expectation[]>) =>
    object<Expectation>(
      { id: fc.oneof(slug, text.filter(Boolean)), text: richText, children, examples: list(richText) },
      { line, lastChange },
    )
      // what most have
      .chain((each) => fc.constantFrom(each, { ...each, id: idFrom(each.text) || each.id }));

  const section = object<Section>(
    {
      id: slug,
      kind: fc.constantFrom('impact', 'theme', 'success', 'other'),
      title: text,
      intro: prose,
      expectations: list(expectation(list(expectation(fc.constant([]))))),
      examples: list(richText),
    },
    {
      theme,
      step: object<LevelStep>({ from: id, to: id }, {}),
      group: text,
      editUrl: href.map((address) => `${address}#L{line}`),
    },
  );

  const place = object<Place>(
    {
      position: fc.integer({ min: 1, max: 4 }),
      of: fc.integer({ min: 4, max: 6 }),
      below: fc.integer({ min: 0, max: 3 }),
      trackTitle: text,
    },
    {
      via: list(object<Passage>({ track, levels: fc.integer({ min: 1, max: 3 }) }, {})),
      phaseTitle: text,
    },
  );

  const formerId = fc.constantFrom('l0', 'l5');
  const former = object<FormerExpectation>(
    { id: slug },
    {
      level: formerId,
      section: slug,
      to: object<NonNullable<FormerExpectation['to']>>({ level: id, section: slug }, {}),
    },
  );

  const level = object<Level>(
    {
      id,
      code: text,
      rank: fc.integer({ min: 0, max: 9 }),
      title: text,
      track,
      status: fc.constantFrom('current', 'draft', 'legacy'),
      place,
      statement: prose,
      intro: prose,
      attributes: list(object<Attribute>({ label: text, value: richText }, {})),
      sections: listById(section),
      source: object<Level['source']>({ path: text, line }, {}),
    },
    {
      phase,
      language,
      formerIds: fc.uniqueArray(formerId, size),
      former: listById(former),
      owner: text,
      reviewBy: day,
      editUrl: href.map((address) => `${address}#L{line}`),
      feedbackUrl: href.map((address) => `${address}#{id}{text}{revision}`),
      lastChange,
    },
  ).map(inOwnSection);

  const frameworkSection = object<FrameworkSection>(
    {
      id: slug,
      kind: fc.constantFrom('purpose', 'principles', 'journey', 'index', 'contributing', 'other'),
      title: text,
      text: prose,
      closing: prose,
    },
    {},
  );

  return object<Framework>(
    {
      title: text,
      description: prose,
      locale: fc.constantFrom('en', 'de', 'ja', 'ar'),
      purpose: prose,
      principles: listById(object<Principle>({ id: slug, title: text, text: prose }, {})),
      phases: listById(
        object<Phase>({ id: phase, title: text, label: text, text: prose, levels: list(id) }, {}),
      ),
      tracks: listById(object<Track>({ id: track, title: text }, {})),
      themes: listById(object<Theme>({ id: theme, title: text }, {})),
      sections: listById(frameworkSection),
      levels: listById(level, { minLength: whole ? 2 : 0, maxLength: 3 }),
    },
    {
      organization: text,
      editUrl: href,
      feedbackUrl: href,
      audience: fc.constantFrom('internal' as const, 'everyone' as const),
      language,
      goneLevels: fc.uniqueArray(formerId, size),
      changes: listById(
        object<AnnouncedChange>({ id: slug, date: day, title: text, text: prose, levels: list(id) }, {}),
      ),
      glossary: listById(object<GlossaryEntry>({ id: slug, term: text, text: prose }, {})),
      strands: listById(
        object<Strand>(
          {
            id: slug,
            title: text,
            steps: list(object<StrandStep>({ level: id, expectation: slug }, {})),
          },
          { theme },
        ),
      ),
    },
  ).map(withSteps);
}

/** A framework whose strands begin with expectations that its first two levels have. */
function withSteps(framework: Framework): Framework {
  if (!framework.strands) return framework;
  const first = framework.levels.slice(0, 2).flatMap(({ id, sections }): StrandStep[] => {
    const expectation = sections[0]?.expectations[0];
    return expectation ? [{ level: id, expectation: expectation.id }] : [];
  });
  const strands = framework.strands.map(({ steps, ...strand }) => ({
    ...strand,
    steps: [...first, ...steps],
  }));
  return { ...framework, strands };
}

/** A level whose former expectations stood in a section that it has. */
function inOwnSection(level: Level): Level {
  const [section] = level.sections;
  if (!level.former || !section) return level;
  const former = level.former.map((each) => (each.section ? { ...each, section: section.id } : each));
  return { ...level, former };
}
