import { posix } from 'node:path';
import { ownDocumentAmong } from '../../compiler/names/own-document.ts';
import type { CompiledFramework } from '../../compiler/project/project.ts';
import { onOneLine, visibleLine } from '../../compiler/report/one-line.ts';
import type { Framework } from '../../model/types.ts';

/**
 * Says in words what was concluded: the levels of each track, and the documents without a level.
 *
 * @param dir the folder that the command was given
 */
export function concluded(dir: string, { path, compilation }: CompiledFramework): string {
  const { framework, inferences, sources } = compilation;
  if (!framework) return '';
  const { title, levels, tracks, locale } = framework;
  const folder = posix.join(dir, path);
  const holders = new Set([ownDocumentAmong(sources.keys()), ...levels.map(({ source }) => source.path)]);
  const ignored = inferences.flatMap(({ say }) => (say?.key === 'ignore' ? say.value : []));
  const others = [...sources.keys()].filter((each) => !holders.has(each) && !ignored.includes(each));
  const isGuess = inferences.some(({ say }) => say?.key === 'locale');
  const lines = [
    ...tracks.map((track) => `${nameOf(track, tracks)}: ${levelsOn(track.id, levels)}`),
    `language: ${locale}${isGuess ? ', as the front matter names none' : ''}`,
    ...(others.length > 0 ? [`no level: ${others.join(', ')}`] : []),
    ...(ignored.length > 0 ? [`left out: ${ignored.join(', ')}`] : []),
  ];
  const heading = `${title}${folder === '.' ? '' : ` (${folder})`}`;
  return `${onOneLine(heading)}\n${lines.map((line) => `  ${visibleLine(line)}\n`).join('')}`;
}

/** A track that is alone needs no name. */
function nameOf({ id, title }: Framework['tracks'][number], all: Framework['tracks']): string {
  return title || (all.length === 1 ? 'levels' : id);
}

function levelsOn(track: string, levels: Framework['levels']): string {
  return levels
    .filter((level) => level.track === track)
    .map(({ code, title }) => (code && code !== title ? `${code} ${title}` : title))
    .join(', ');
}
