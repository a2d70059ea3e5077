import type { OwnFiles } from '../../files/write-files.ts';
import { GENERATED, GENERATED_NOTE } from '../../formats/generated.ts';

/** By what the files of each format are known, and which of them there are only as long as there are levels for them. */
export const OWN_FILES = {
  json: {
    signs: [
      [/(?:^|\/)framework\.json$/, '"$schema": "./framework.schema.json"'],
      [/(?:^|\/)framework\.schema\.json$/, 'career-levels'],
    ],
  },
  module: {
    signs: [[/\.(?:js|d\.ts)$/, GENERATED]],
    // an index among levels is that of another framework, in a folder called "levels"
    changing: [
      { folder: 'levels', name: /^(?!(?:index|overview)\.).+\.(?:js|d\.ts)$/, beside: 'overview.js' },
    ],
  },
  csv: { signs: [[/(?:^|\/)expectations\.csv$/, 'level_id,']] },
  pages: {
    signs: [
      [/\.html$/, GENERATED_NOTE],
      [/(?:^|\/)(?:styles\.css|icon\.svg)$/, GENERATED_NOTE],
      [/(?:^|\/)(?:changes\.atom|sitemap\.xml)$/, GENERATED_NOTE],
      [/(?:^|\/)(?:embed|links|search|sheet)\.js$/, GENERATED],
      [/(?:^|\/)oembed\/[^/]+\.json$/, '"generator": "career-levels"'],
    ],
    changing: [
      ...['levels', 'sheets', 'compare', 'tracks', 'themes', 'strands'].map((folder) => ({
        folder,
        name: /^(?!index\.).+\.html$/,
        beside: 'index.html',
      })),
      { folder: 'oembed', name: /\.json$/, beside: 'index.html' },
      { folder: '', name: /^(?:changes\.(?:html|atom)|sitemap\.xml)$/, beside: 'index.html' },
    ],
  },
  element: {
    signs: [
      [/(?:^|\/)career-levels(?:\.[a-z]+)?\.js$/, GENERATED],
      [/(?:^|\/)career-levels\.sri\.json$/, '"career-levels'],
    ],
    changing: [{ folder: '', name: /^career-levels\.[a-z]+\.js$/, beside: 'career-levels.sri.json' }],
  },
} satisfies Readonly<Record<string, OwnFiles>>;

/** The name of a format that a framework can be written in. */
export type FrameworkFormatName = keyof typeof OWN_FILES;
