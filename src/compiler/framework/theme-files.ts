import type { DividedFolder } from '../divide/divide.ts';
import { THEME_FILES } from '../document/said-files.ts';
import { listed } from '../names/listed.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { themesOrTracks } from '../rules/themes-or-tracks.ts';
import type { Notes } from './framework.ts';

/**
 * Says which documents with the same levels were taken for themes of them, and which for tracks, though they may be themes.
 *
 * @param readmePath the document whose front matter can say otherwise
 */
export function explainThemes(
  { all, themes, doubtedTracks, unfitThemes }: DividedFolder,
  readmePath: string,
  { infer, report }: Notes,
): void {
  const value = themes.flat().map(({ path }) => path);
  const isSayable = value.every((path) => !/[*?]/.test(path));
  const say = isSayable ? { say: { path: readmePath, key: THEME_FILES, value } } : {};
  for (const path of value)
    infer({ path, line: 1, text: 'a theme of the levels that it shares with others', ...say });
  const readme = all.find(({ document }) => document.isReadme)?.document;
  const span = readme?.frontMatter.lists.get(THEME_FILES)?.span ?? FILE_START;
  for (const { path } of unfitThemes) {
    const message = `Unexpected file ${path} in \`${THEME_FILES}\`, expected one that holds the same levels as another. It is left out.`;
    const mend = `If it holds them, say in its front matter which headings are levels, for example "levelHeadings: 2". If not, remove it from \`${THEME_FILES}\`.`;
    report(frontMatterValue, readmePath, span, message, mend);
  }
  for (const documents of doubtedTracks) {
    const paths = documents.map(({ path }) => path);
    const [path = ''] = paths;
    const message = `Unexpected files with the same levels, ${listed(paths)}, expected to know whether each is a track or a theme. Each is a track.`;
    const mend = `If each says of the same levels what they ask for in one theme, say in the front matter of ${readmePath} "${THEME_FILES}: [${paths.join(', ')}]". If they are tracks, say "${THEME_FILES}: none".`;
    report(themesOrTracks, path, FILE_START, message, mend);
  }
}
