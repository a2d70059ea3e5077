import type { ChangedText, ChangeEntry, LevelSubject } from '../change-report.ts';
import type { Attribute, Level, Prose } from '../types.ts';
import { comparable } from '../words/fold.ts';
import { plainText } from '../words/plain.ts';
import { entryOf, lineText, nameText, proseText } from './entry.ts';
import { inOneOrder, pairByKeys } from './pairs.ts';
import { placeOf } from './sides.ts';

/** The changes to what a level is called and where it belongs; of one that is new or gone its name says it. */
export function levelFacts(before: Level, after: Level): readonly ChangeEntry[] {
  const facts: readonly (readonly [LevelSubject, (level: Level) => string | undefined])[] = [
    ['code', ({ code }) => code],
    ['title', ({ title }) => title],
    // a track or phase with another title is a change of the framework
    ['track', ({ place }) => (before.track === after.track ? undefined : place.trackTitle)],
    ['phase', ({ place }) => (before.phase === after.phase ? undefined : place.phaseTitle)],
    ['status', ({ status }) => status],
    ['language', ({ language }) => language?.lang],
    ['owner', ({ owner }) => owner],
    ['review', ({ reviewBy }) => reviewBy],
  ];
  return facts.flatMap(([subject, fact]) => {
    const texts = (level: Level) => {
      const value = fact(level);
      return value ? [nameText(value, placeOf(level))] : [];
    };
    return entryOf({ subject }, texts(before), texts(after));
  });
}

/** The changes to what a level says before its first section. */
export function levelTexts(before: Level | undefined, after: Level | undefined): readonly ChangeEntry[] {
  const prose = (level: Level | undefined, of: (level: Level) => Prose): readonly ChangedText[] =>
    level && of(level).length > 0 ? [proseText(of(level), placeOf(level))] : [];
  const texts: readonly (readonly [LevelSubject, (level: Level) => Prose])[] = [
    ['statement', ({ statement }) => statement],
    ['intro', ({ intro }) => intro],
  ];
  return [
    ...texts.flatMap(([subject, of]) => entryOf({ subject }, prose(before, of), prose(after, of))),
    ...attributes(before, after),
  ];
}

function attributes(before: Level | undefined, after: Level | undefined): readonly ChangeEntry[] {
  const of = (level: Level | undefined) =>
    (level?.attributes ?? []).map((attribute: Attribute) => ({ ...attribute, level }));
  const [old, anew] = [of(before), of(after)];
  const pairs = pairByKeys(old, anew, [
    ({ label }) => JSON.stringify(comparable(label)),
    ({ value }) => plainText(value),
  ]);
  const textOf = (one: (typeof old)[number] | undefined) =>
    one?.level ? [lineText(one.value, { ...placeOf(one.level), label: one.label })] : [];
  return inOneOrder(old, anew, pairs).flatMap((pair) =>
    entryOf({ subject: 'attribute' }, textOf(pair.before), textOf(pair.after)),
  );
}
