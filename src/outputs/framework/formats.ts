import type { FileText } from '../../files/write-files.ts';
import type { ChangeReport } from '../../model/change-report.ts';
import type { Framework } from '../../model/types.ts';
import type { LanguageTag } from '../../strings/languages.ts';
import type { FrameworkFormatName } from './own-files.ts';

/** What some formats can be told. */
export interface FrameworkOptions {
  /** The languages of the words around the levels; none for that of the levels. */
  readonly langs: readonly LanguageTag[];
  /** Where pages will be found, with a slash at its end. */
  readonly baseUrl: string | undefined;
  /** What has changed since an earlier revision, if that was asked for. */
  readonly report?: ChangeReport | undefined;
}

/** A form that a framework can be written in. */
export interface FrameworkFormat {
  /** What it writes, as Markdown on one line. */
  readonly writes: string;
  /** The file that can go to standard output alone. */
  readonly file?: string;
  /** Whether it can be told the language of the words around the levels, and how many of them. */
  readonly langs?: 'one' | 'several';
  /** Whether it can be told where it will be found. */
  readonly baseUrl?: true;
  /** Whether it can hold what has changed since an earlier revision. */
  readonly report?: true;
  /** Returns texts by path. What makes them is loaded only when it is asked for. */
  readonly emit: (framework: Framework, options: FrameworkOptions) => Promise<ReadonlyMap<string, FileText>>;
  /** What to say of what was written, if anything. */
  readonly say?: (dir: string, files: readonly string[]) => Promise<string>;
}

/** What `career-levels build --format` offers. The first is written where none is named. */
export const FRAMEWORK_FORMATS: Readonly<Record<FrameworkFormatName, FrameworkFormat>> = {
  json: {
    writes: '`framework.json` and its JSON Schema, `framework.schema.json`',
    file: 'framework.json',
    emit: async (framework) => (await import('./json.ts')).emitJson(framework),
  },
  module: {
    writes:
      'one ES module per level, with types (in a project without `"type": "module"`, for bundlers only)',
    emit: async (framework) => (await import('./module.ts')).emitModule(framework),
  },
  csv: {
    writes: '`expectations.csv` for spreadsheets: one row per expectation, with the ids of `framework.json`',
    file: 'expectations.csv',
    emit: async (framework) => (await import('./csv.ts')).emitCsv(framework),
  },
  pages: {
    writes:
      'a site that needs no script: `index.html`, `levels/`, `compare/`, `tracks/`, `themes/`, `strands/`, `styles.css`, `icon.svg`; `sheets/` to print, or to fill in with `sheet.js`; `changes.html` if something has changed or is announced; `oembed/` with `--base-url`',
    langs: 'one',
    baseUrl: true,
    report: true,
    emit: async (framework, { langs: [lang], baseUrl, report }) => {
      const { releasedScript } = await import('./element/released.ts');
      const script = await releasedScript(lang ?? framework.locale);
      return (await import('./pages/emit.tsx')).emitPages(framework, { lang, baseUrl, report, script });
    },
  },
  element: {
    writes:
      '`career-levels.js`, a script that shows the framework in any page, and its hash in `career-levels.sri.json`; one file per `--lang`',
    langs: 'several',
    report: true,
    emit: async (framework, { langs, report }) => {
      const { releasedScript } = await import('./element/released.ts');
      return (await import('./element/scripts.ts')).emitElement({ framework, report }, releasedScript, langs);
    },
    say: async (dir, files) => (await import('./element/tags.ts')).tagsText(dir, files),
  },
};

export const FRAMEWORK_FORMAT_NAMES = Object.keys(FRAMEWORK_FORMATS) as FrameworkFormatName[];
