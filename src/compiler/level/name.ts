import type { LevelPart } from '../divide/outline/parts.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { capitalise, parseLevelTitle, type TitleParts, titleOfFile, withRank } from '../names/title.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { MAX_RANK_DIGITS } from '../rules/limits.ts';
import type { Scope } from '../text/scope.ts';

/** The codes that a level has outside of its document. */
export interface CodesElsewhere {
  /** The one in the README's index. */
  readonly listedCode: string | undefined;
  /** The one that its folder is called after. */
  readonly folderCode: string | undefined;
}

/**
 * Reads what a level is called: its code, its title and, where a code or the front matter tells it, its rank.
 */
export function readName(
  { isAlone }: LevelPart,
  heading: Text | undefined,
  givenTitle: Text | undefined,
  { listedCode, folderCode }: CodesElsewhere,
  scope: Scope,
): { code: string; title: string; rank?: number } {
  const { document, infer } = scope;
  const { texts } = document.frontMatter;
  const named = givenTitle ?? heading;
  const ofFile = isAlone ? titleOfFile(document.path) : '';
  const fileTitle = named?.value ? ofFile : capitalise(ofFile);
  const parsed = parseLevelTitle(named?.value || fileTitle);
  const codes: readonly (readonly [named: Pick<TitleParts, 'code' | 'rank'>, source: string])[] = [
    [withRank(isAlone ? texts.get('code')?.value : undefined), ''],
    [parseLevelTitle(givenTitle?.value ?? ''), 'the title in the front matter'],
    [parseLevelTitle(heading?.value ?? ''), 'the title'],
    [withRank(listedCode), "the README's index"],
    [parseLevelTitle(fileTitle), "the file's name"],
    [withRank(folderCode), "the folder's name"],
  ];
  const [{ code, rank: counted }, source] = codes.find(([{ code }]) => code) ?? [{ code: '' }, ''];
  const rank = (isAlone ? readRank(scope) : undefined) ?? counted;
  const span = named?.span ?? FILE_START;
  // the front matter of a file with several levels is about none of them
  const say = (key: string, value: string) => (isAlone ? ([key, value] as const) : undefined);
  if (!named) infer(span, `title "${parsed.title}", from the file name`, say('title', fileTitle));
  if (source) infer(span, `code ${code}, from ${source}`, say('code', code));
  if (rank !== undefined && !(isAlone && texts.has('rank'))) {
    const said = RANK.test(String(rank)) ? say('rank', String(rank)) : undefined;
    infer(span, `rank ${rank}, from the code ${code}`, said);
  }
  // a column of a table, say, whose head is empty
  const title = parsed.title || capitalise(titleOfFile(document.path));
  return { code, title, ...(rank === undefined ? {} : { rank }) };
}

const RANK = new RegExp(String.raw`^\d{1,${MAX_RANK_DIGITS}}(?:\.\d{1,9})?$`);

function readRank({ document, report }: Scope): number | undefined {
  const rank = document.frontMatter.texts.get('rank');
  if (!rank) return undefined;
  if (RANK.test(rank.value)) return Number(rank.value);
  report(
    frontMatterValue,
    rank.span,
    `Unexpected rank "${rank.value}", expected a number below ${10 ** MAX_RANK_DIGITS}. It is left out.`,
  );
  return undefined;
}
