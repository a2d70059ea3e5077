import { textOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { familyOf } from '../names/codes.ts';
import { parseLevelTitle, titleOfFile } from '../names/title.ts';
import type { Unnamed } from './divided.ts';

/** What the codes of a document's levels have beside their numbers: those in their headings, the front matter or the names of their files. */
export const codeFamiliesIn = once(({ document, parts }: Unnamed): readonly string[] => {
  const { path, frontMatter } = document;
  const codes = parts.levels.flatMap(({ heading, isAlone }) => {
    const names = [
      heading ? textOf(heading) : '',
      ...(isAlone ? [frontMatter.texts.get('title')?.value ?? '', titleOfFile(path)] : []),
    ];
    return [
      ...(isAlone ? [frontMatter.texts.get('code')?.value ?? ''] : []),
      ...names.map((name) => parseLevelTitle(name).code),
    ];
  });
  return [...new Set(codes.filter((code) => code !== '').map(familyOf))];
});
