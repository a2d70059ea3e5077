/** The compiler: turns a folder of Markdown into a framework and the problems of its documents. Node only. */
export { type Compilation, type CompileOptions, compile } from './compile.ts';
export type { LastChanges, TextLines } from './history/with-history.ts';
export { formatGithub } from './report/github.ts';
export { formatHuman, type HumanFormat } from './report/human.ts';
export { rules } from './report/rules.ts';
export { formatSarif } from './report/sarif.ts';
export type { Diagnostic, Edit, Fix } from './rules/diagnostics.ts';
export type { Rule, Severity } from './rules/rule.ts';
export type { SaidValue, Say } from './text/say.ts';
export type { Inference } from './text/scope.ts';
