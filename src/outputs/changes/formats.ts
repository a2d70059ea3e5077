import type { ChangesRequest } from './request.ts';

/** A form that changes can be told in. */
export interface ChangesFormat {
  /** Who reads it, as Markdown on one line. */
  readonly for: string;
  /** Whether it holds the changes of one framework only. */
  readonly single?: true;
  /** Loads what writes it. */
  readonly load: () => Promise<(request: ChangesRequest) => string>;
}

/** What `career-levels changes --as` offers. The first is written where none is named. */
export const CHANGES_FORMATS = {
  text: {
    for: 'a terminal',
    load: async () => (await import('./text.ts')).changesText,
  },
  markdown: {
    for: 'the comment on a pull request: what is old is struck out, what is new is bold',
    load: async () => (await import('./markdown.ts')).changesMarkdown,
  },
  json: {
    for: 'programs and `<level-changes>`; its JSON Schema is `career-levels/changes.schema.json`',
    single: true,
    load: async () => (await import('./json.ts')).changesJson,
  },
  github: {
    for: 'GitHub Actions, which shows each change beside its line',
    load: async () => (await import('./github.ts')).changesGithub,
  },
} satisfies Readonly<Record<string, ChangesFormat>>;

/** The name of a form that changes can be told in. */
export type ChangesFormatName = keyof typeof CHANGES_FORMATS;

export const CHANGES_FORMAT_NAMES = Object.keys(CHANGES_FORMATS) as ChangesFormatName[];
