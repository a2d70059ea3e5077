import { type Doubt, type Identified, identify } from '../../model/identity/identify.ts';
import { lockLine, parseLock } from '../../model/identity/lock.ts';
import type { Known } from '../../model/identity/match.ts';
import type { Framework } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import { brokenLock } from '../rules/broken-lock.ts';
import { FILE_START, type Report } from '../rules/diagnostics.ts';
import { doubtfulId } from '../rules/doubtful-id.ts';
import { LOCK_NAME } from '../source/lock.ts';
import type { SourceFile } from '../source/read.ts';

/**
 * Gives the expectations of a framework the ids that `ids.lock` keeps for them.
 *
 * @param drafts the levels, which know where their expectations are
 * @param lock the file
 * @param report is told of lines that cannot be read, and of expectations that may be a known one or a new one
 */
export function keepIds(
  framework: Framework,
  drafts: readonly LevelDraft[],
  lock: SourceFile,
  report: Report,
): Identified {
  const { broken, ...known } = parseLock(lock.text);
  for (const { line, text } of broken) {
    const found = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    const message = `Unexpected line "${found}", expected "level/section#id mark text".`;
    report(brokenLock, LOCK_NAME, { start: { line, column: 1 } }, message);
  }
  const identified = identify(framework, known);
  for (const doubt of identified.doubts) reportDoubt(doubt, drafts, report);
  return identified;
}

function reportDoubt(
  { found, expectation, candidates }: Doubt,
  drafts: readonly LevelDraft[],
  report: Report,
): void {
  const draft = drafts.find(({ id, spans }) => id === found.level && spans.has(expectation));
  const span = draft?.spans.get(expectation) ?? FILE_START;
  const texts = candidates.map(({ text }) => `"${text}"`).join(' or ');
  const message = `Unexpected words that may be those of ${texts} or of a new expectation, expected a line in ${LOCK_NAME} that says which. Until then its id is ${found.id}.`;
  const asBefore = candidates.map((known) => lockLine(withText(known, found.text)));
  const asNew = lockLine({ ...found, previous: '' });
  const mend = `Add a line at the end of ${LOCK_NAME}. If it is what it was: ${asBefore.map((line) => `"${line}"`).join(' or ')}. If it is new: "${asNew}".`;
  report(doubtfulId, draft?.path ?? '.', span, message, mend);
}

/** A known expectation with the words that it has now. */
function withText({ digest: _, isGone: __, ...known }: Known, text: string): Known {
  return { ...known, text };
}
