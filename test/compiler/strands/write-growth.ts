import { expectationFinder, wordsOf } from '../../../src/compiler/strands/expectations-of.ts';
import { markdownOf } from '../../../src/compiler/strands/markdown.ts';
import type { StepDraft, StrandDraft } from '../../../src/compiler/strands/strand.ts';
import { distinctNames } from '../../../src/model/names/name.ts';
import type { Level } from '../../../src/model/types.ts';

/** What a step is written with, beside its words: a remark that Markdown hides. */
export type RemarkOn = (strand: StrandDraft, step: StepDraft) => string | undefined;

/**
 * Writes strands as the document that declares them.
 *
 * @param levels all levels of the framework
 */
export function writeGrowth(
  strands: readonly StrandDraft[],
  levels: readonly Level[],
  remarkOn: RemarkOn = () => undefined,
): string {
  const nameOf = levelNames(levels);
  const expectationsOf = expectationFinder();
  const line = (strand: StrandDraft, step: StepDraft) => {
    const words = wordsOf(step);
    const isPlain = expectationsOf(step.level).byWords(words)?.expectation === step.expectation;
    const name = nameOf(step.level, isPlain ? '' : `#${step.expectation.id}`);
    const remark = remarkOn(strand, step);
    return `- ${name}: ${markdownOf(words)}${remark === undefined ? '' : ` <!-- ${remark.replaceAll('--', '–')} -->`}`;
  };
  const parts = strands.map((strand) => {
    const lines = strand.steps.map((step) => line(strand, step));
    return [`## ${markdownOf(strand.title)}`, '', ...lines, ''];
  });
  return ['# How expectations grow', '', ...parts.flat()].join('\n');
}

/** How the document names a level: by a link to its file, or where several are in one, by its code or id. */
function levelNames(levels: readonly Level[]): (level: Level, anchor: string) => string {
  const short = new Map(distinctNames(levels).map((name, place) => [levels[place], name]));
  const count = (isAlike: (other: Level) => boolean) => levels.filter(isAlike).length;
  return (level, anchor) => {
    const { id, code, source } = level;
    const isAlone = count((other) => other.source.path === source.path) === 1;
    if (isAlone) return `[${markdownOf(short.get(level) ?? id)}](./${addressOf(source.path)}${anchor})`;
    return code !== '' && count((other) => other.code === code) === 1 ? code : id;
  };
}

/** A path as an address, in which nothing ends a link. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29');
}
