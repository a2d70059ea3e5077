import { checks } from '../checks/index.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { brokenLock } from '../rules/broken-lock.ts';
import { changeDate } from '../rules/change-date.ts';
import { changeOrder } from '../rules/change-order.ts';
import { doubtfulId } from '../rules/doubtful-id.ts';
import { duplicateId } from '../rules/duplicate-id.ts';
import { editAddress } from '../rules/edit-address.ts';
import { emojiName } from '../rules/emoji-name.ts';
import { emptyDocument } from '../rules/empty-document.ts';
import { fileEnding } from '../rules/file-ending.ts';
import { fileOutside } from '../rules/file-outside.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { forgottenLevel } from '../rules/forgotten-level.ts';
import { frontMatterComment } from '../rules/front-matter-comment.ts';
import { frontMatterEnd } from '../rules/front-matter-end.ts';
import { frontMatterKey } from '../rules/front-matter-key.ts';
import { frontMatterLanguage } from '../rules/front-matter-language.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { frontMatterPlace } from '../rules/front-matter-place.ts';
import { frontMatterSpace } from '../rules/front-matter-space.ts';
import { frontMatterSyntax } from '../rules/front-matter-syntax.ts';
import { frontMatterToml } from '../rules/front-matter-toml.ts';
import { frontMatterUnused } from '../rules/front-matter-unused.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { generatorMarkup } from '../rules/generator-markup.ts';
import { htmlWithoutBlankLine } from '../rules/html-without-blank-line.ts';
import { image } from '../rules/image.ts';
import { internalLink } from '../rules/internal-link.ts';
import { internalName } from '../rules/internal-name.ts';
import { internalReadme } from '../rules/internal-readme.ts';
import { linkCase } from '../rules/link-case.ts';
import { linkedFolder } from '../rules/linked-folder.ts';
import { mergeConflict } from '../rules/merge-conflict.ts';
import { missedLevel } from '../rules/missed-level.ts';
import { missingReadme } from '../rules/missing-readme.ts';
import { noDocuments } from '../rules/no-documents.ts';
import { pastedBullet } from '../rules/pasted-bullet.ts';
import { rawHtml } from '../rules/raw-html.ts';
import { reservedName } from '../rules/reserved-name.ts';
import type { Rule } from '../rules/rule.ts';
import { shortStrand } from '../rules/short-strand.ts';
import { stepLevel } from '../rules/step-level.ts';
import { strandQuote } from '../rules/strand-quote.ts';
import { strandStep } from '../rules/strand-step.ts';
import { strandTwice } from '../rules/strand-twice.ts';
import { termText } from '../rules/term-text.ts';
import { termTwice } from '../rules/term-twice.ts';
import { themeCount } from '../rules/theme-count.ts';
import { themesOrTracks } from '../rules/themes-or-tracks.ts';
import { tooComplex } from '../rules/too-complex.ts';
import { translatedDocument } from '../rules/translated-document.ts';
import { unknownLocale } from '../rules/unknown-locale.ts';
import { unknownTheme } from '../rules/unknown-theme.ts';
import { unknownTrack } from '../rules/unknown-track.ts';
import { unlikeLevel } from '../rules/unlike-level.ts';
import { unreadableFile } from '../rules/unreadable-file.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { unusedDefinition } from '../rules/unused-definition.ts';
import { unusedTerm } from '../rules/unused-term.ts';

/** Every rule there is: those that reading a document can break, and the checks of the whole framework. */
export const rules: readonly Rule[] = [
  noDocuments,
  missingReadme,
  unlikeLevel,
  themesOrTracks,
  translatedDocument,
  forgottenLevel,
  missedLevel,
  fileTooLarge,
  fileOutside,
  linkedFolder,
  fileEnding,
  unreadableFile,
  mergeConflict,
  tooComplex,
  brokenLock,
  doubtfulId,
  changeDate,
  changeOrder,
  strandStep,
  strandQuote,
  strandTwice,
  shortStrand,
  termText,
  termTwice,
  unusedTerm,
  emptyDocument,
  duplicateId,
  reservedName,
  frontMatterLanguage,
  frontMatterSyntax,
  frontMatterSpace,
  frontMatterEnd,
  frontMatterPlace,
  frontMatterComment,
  frontMatterKey,
  frontMatterName,
  internalLink,
  internalName,
  internalReadme,
  frontMatterToml,
  frontMatterUnused,
  frontMatterValue,
  editAddress,
  unknownLocale,
  unknownTrack,
  unknownTheme,
  themeCount,
  stepLevel,
  brokenLink,
  linkCase,
  unsafeLink,
  rawHtml,
  htmlWithoutBlankLine,
  pastedBullet,
  generatorMarkup,
  emojiName,
  image,
  unsupportedMarkdown,
  unusedDefinition,
  ...checks,
];
