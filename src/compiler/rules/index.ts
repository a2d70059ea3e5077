import { checks } from '../checks/index.ts';
import { brokenLink } from './broken-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileOutside } from './file-outside.ts';
import { fileTooLarge } from './file-too-large.ts';
import { frontMatterComment } from './front-matter-comment.ts';
import { frontMatterKey } from './front-matter-key.ts';
import { frontMatterLanguage } from './front-matter-language.ts';
import { frontMatterPlace } from './front-matter-place.ts';
import { frontMatterSyntax } from './front-matter-syntax.ts';
import { frontMatterValue } from './front-matter-value.ts';
import { image } from './image.ts';
import { linkCase } from './link-case.ts';
import { missingReadme } from './missing-readme.ts';
import { noDocuments } from './no-documents.ts';
import { rawHtml } from './raw-html.ts';
import type { Rule } from './rule.ts';
import { themeCount } from './theme-count.ts';
import { tooComplex } from './too-complex.ts';
import { unknownLocale } from './unknown-locale.ts';
import { unknownTheme } from './unknown-theme.ts';
import { unknownTrack } from './unknown-track.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { unusedDefinition } from './unused-definition.ts';

/** Every rule there is: those that reading a document can break, and the checks of the whole framework. */
export const rules: readonly Rule[] = [
  noDocuments,
  missingReadme,
  fileTooLarge,
  fileOutside,
  unreadableFile,
  tooComplex,
  duplicateId,
  frontMatterLanguage,
  frontMatterSyntax,
  frontMatterPlace,
  frontMatterComment,
  frontMatterKey,
  frontMatterValue,
  unknownLocale,
  unknownTrack,
  unknownTheme,
  themeCount,
  brokenLink,
  linkCase,
  unsafeLink,
  rawHtml,
  image,
  unsupportedMarkdown,
  unusedDefinition,
  ...checks,
];
