import type { Section } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import { headingsOf, LEVEL_HEADINGS, NO_HEADING, unfittingHeadings } from '../divide/signs/said-headings.ts';
import { NO_STEP } from '../divide/step-documents.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/tree/markdown.ts';
import { COUNTABLE, isCountable, wordsIn } from '../level/expectations/counted.ts';
import type { LevelDraft } from '../level/level.ts';
import { NO_LABEL } from '../level/said-labels.ts';
import { SECTION_KINDS } from '../level/sections/said-kind.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Report, Span } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';

/** Reports front matter about levels and sections that do not exist. */
export function reportUnknownNames(
  levels: readonly LevelDraft[],
  documents: readonly Document[],
  readme: ReadmeDraft | undefined,
  report: Report,
): void {
  const ids = levels.map(({ id }) => id);
  const seen = new Set<string>();
  for (const { value, span } of readme?.order ?? []) {
    const isTwice = seen.has(value);
    seen.add(value);
    if (ids.includes(value) && !isTwice) continue;
    const expected = isTwice ? 'each level once' : expectedFor(value, ids, 'the id of a level');
    const message = `Unexpected "${value}" in \`order\`, expected ${expected}.`;
    report(frontMatterName, readme?.path ?? '', span, message, isTwice ? undefined : didYouMean(value, ids));
  }
  for (const document of documents) {
    const to = document.frontMatter.texts.get('to');
    if (to && to.value !== NO_STEP) {
      const expected = expectedFor(to.value, ids, 'the id of a level');
      const message = `Unexpected level "${to.value}" in \`to\`, expected ${expected}. It is no step note.`;
      report(frontMatterName, document.path, to.span, message, didYouMean(to.value, ids));
    }
    reportSections(document, levels, document.path === readme?.path, report);
    reportUncounted(document, report);
    reportHeadings(document, report);
    reportLabels(document, levels, document.path === readme?.path, report);
  }
}

function reportSections(
  { path, frontMatter }: Document,
  levels: readonly LevelDraft[],
  isOfAll: boolean,
  report: Report,
): void {
  for (const [name, { value, span }] of frontMatter.mappings.get('sectionKinds')?.items ?? []) {
    if (SECTION_KINDS.some((kind) => kind === value)) continue;
    const expected = expectedFor(value, SECTION_KINDS, `one of ${SECTION_KINDS.join(', ')}`);
    const message = `Unexpected kind "${value}" of "${name}", expected ${expected}. It is left out.`;
    report(
      frontMatterValue,
      path,
      span,
      message,
      didYouMean(value, SECTION_KINDS) ?? 'Write one of these kinds.',
    );
  }
  for (const key of BY_SECTION) {
    const said = frontMatter.mappings.get(key);
    if (!said) continue;
    const names = new Set(sectionsOf(path, levels, isOfAll).flatMap(namesOf));
    const known = new Set([...names].map(comparable));
    for (const [name, { span }] of said.items) {
      if (known.has(comparable(name))) continue;
      const expected = expectedFor(name, names, 'the heading of a section');
      const message = `Unexpected section "${name}" in \`${key}\`, expected ${expected}.`;
      report(frontMatterName, path, span, message, didYouMean(name, names));
    }
  }
}

/** The keys that say something of single sections. */
const BY_SECTION = ['sectionKinds', 'expectationsIn'] as const;

/** The README is about the sections of all levels, any other document about its own. */
function sectionsOf(path: string, levels: readonly LevelDraft[], isOfAll: boolean): readonly Section[] {
  return levels.filter((level) => isOfAll || level.path === path).flatMap(({ sections }) => sections);
}

/** A section's heading, alone and after those around it. */
function namesOf({ title, group }: Section): readonly string[] {
  return group === undefined ? [title] : [title, `${group} – ${title}`];
}

function reportUncounted({ path, frontMatter }: Document, report: Report): void {
  const reportIn = (key: string, words: readonly string[], span: Span) => {
    for (const value of words) {
      if (isCountable(value)) continue;
      const expected = expectedFor(value, COUNTABLE, COUNTABLE.join(', '));
      const message = `Unexpected "${value}" in \`${key}\`, expected ${expected}. It is left out.`;
      report(
        frontMatterValue,
        path,
        span,
        message,
        didYouMean(value, COUNTABLE) ?? 'Write one of these words.',
      );
    }
  };
  for (const { value, span } of frontMatter.lists.get('expectations')?.items ?? [])
    reportIn('expectations', [value], span);
  for (const { value, span } of frontMatter.mappings.get('expectationsIn')?.items.values() ?? [])
    reportIn('expectationsIn', wordsIn(value), span);
}

function reportHeadings(document: Document, report: Report): void {
  const unfitting = unfittingHeadings(document);
  if (unfitting.length === 0) return;
  const titles = headingsOf(document).map((heading) => textOf(heading));
  const known = new Set(titles.map(comparable));
  for (const { value, span } of unfitting) {
    const expected =
      value === NO_HEADING
        ? 'it alone'
        : known.has(comparable(value))
          ? 'headings that are under no other of them'
          : 'the depth of headings in this document, or the words of one';
    const message = `Unexpected "${value}" in \`${LEVEL_HEADINGS}\`, expected ${expected}. It is left out.`;
    report(frontMatterValue, document.path, span, message, didYouMean(value, titles) ?? HEADINGS_MEND);
  }
}

const HEADINGS_MEND = `Write the depth that all headings of levels have, such as "${LEVEL_HEADINGS}: 2", or their words, such as "${LEVEL_HEADINGS}: [Baker, Chef]". If no heading is one of a level, write "${LEVEL_HEADINGS}: ${NO_HEADING}".`;

function reportLabels(
  { path, frontMatter }: Document,
  levels: readonly LevelDraft[],
  isOfAll: boolean,
  report: Report,
): void {
  const said = frontMatter.lists.get('sectionLabels');
  if (!said) return;
  const titles = new Set(sectionsOf(path, levels, isOfAll).map(({ title }) => title));
  const known = new Set([NO_LABEL, ...[...titles].map(comparable)]);
  for (const { value, span } of said.items) {
    if (known.has(comparable(value))) continue;
    const expected = expectedFor(value, titles, 'one that is in a level');
    const message = `Unexpected label "${value}" in \`sectionLabels\`, expected ${expected}.`;
    report(frontMatterName, path, span, message, didYouMean(value, titles));
  }
}
