import type { Findings } from '../compiler/project/findings.ts';
import { extentLine } from '../compiler/report/extent.ts';
import { reportFor } from './report.ts';
import type { Io } from './terminal/io.ts';

/** A form that problems can be said in. */
interface ReportFormat {
  /** Who reads it, as Markdown on one line. */
  readonly for: string;
  /** What says it is loaded only when it is asked for. */
  readonly report: (findings: Findings, io: Io, verbose: boolean) => string | Promise<string>;
}

/** What `career-levels check --format` offers. The first is written where none is named. */
export const REPORT_FORMATS = {
  human: {
    for: 'a terminal',
    report: async (findings, io, verbose) =>
      `${await reportFor(findings, io, verbose)}${extentLine(findings.extent)}\n`,
  },
  json: { for: 'programs', report: ({ diagnostics }) => `${JSON.stringify(diagnostics, null, 2)}\n` },
  github: {
    for: 'GitHub Actions, which shows each problem beside its line',
    report: async ({ diagnostics }) =>
      (await import('../compiler/report/github.ts')).formatGithub(diagnostics),
  },
  sarif: {
    for: "code scanning, in SARIF 2.1.0; GitHub's action `upload-sarif` takes it",
    report: async ({ diagnostics }, { version }) =>
      (await import('../compiler/report/sarif.ts')).formatSarif(diagnostics, version),
  },
} satisfies Readonly<Record<string, ReportFormat>>;

type ReportFormatName = keyof typeof REPORT_FORMATS;

export const REPORT_FORMAT_NAMES = Object.keys(REPORT_FORMATS) as ReportFormatName[];
