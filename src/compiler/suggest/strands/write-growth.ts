import { distinctNames } from '../../../model/names/name.ts';
import type { Level } from '../../../model/types.ts';
import { wordsOf } from '../../strands/expectations-of.ts';
import { markdownOf } from '../../strands/markdown.ts';
import type { StepDraft, StrandDraft } from '../../strands/strand.ts';

/** What a step is written with, beside its words: a remark that Markdown hides. */
export type RemarkOn = (strand: StrandDraft, step: StepDraft) => string | undefined;

/**
 * Writes strands as the document that declares them: each step by its words, which have to be those of no other expectation of the level.
 *
 * @param levels all levels of the framework
 */
export function writeGrowth(
  strands: readonly StrandDraft[],
  levels: readonly Level[],
  remarkOn: RemarkOn = () => undefined,
): string {
  const nameOf = levelNames(levels);
  const line = (strand: StrandDraft, step: StepDraft) => {
    const remark = remarkOn(strand, step);
    const hidden = remark === undefined ? '' : ` <!-- ${remark.replaceAll('--', '–')} -->`;
    return `- ${nameOf(step.level)}: ${markdownOf(wordsOf(step))}${hidden}`;
  };
  const parts = strands.map((strand) => {
    const lines = strand.steps.map((step) => line(strand, step));
    return [`## ${markdownOf(strand.title)}`, '', ...lines, ''];
  });
  return ['# How expectations grow', '', ...parts.flat()].join('\n');
}

/** How the document names a level: by a link to its file, or where several are in one, by its code or id. */
function levelNames(levels: readonly Level[]): (level: Level) => string {
  const short = new Map(distinctNames(levels).map((name, place) => [levels[place], name]));
  const count = (isAlike: (other: Level) => boolean) => levels.filter(isAlike).length;
  return (level) => {
    const { id, code, source } = level;
    const isAlone = count((other) => other.source.path === source.path) === 1;
    if (isAlone) return `[${markdownOf(short.get(level) ?? id)}](./${addressOf(source.path)})`;
    return code !== '' && count((other) => other.code === code) === 1 ? code : id;
  };
}

/** A path as an address, in which nothing ends a link. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/').replaceAll('(', '%28').replaceAll(')', '%29');
}
