/** The compiler: a folder of Markdown in, a framework and every problem of its documents out. Node only. */
export { type Compilation, type CompileOptions, compile } from './compile.ts';
export type { Diagnostic, Edit, Fix, Severity } from './diagnostics.ts';
export { emitCsv } from './emit/csv.ts';
export { emitJson } from './emit/json.ts';
export { emitModule } from './emit/module.ts';
export { type Written, writeFiles } from './emit/write.ts';
export { formatGithub } from './format-github.ts';
export { formatHuman, type HumanFormat } from './format-human.ts';
export { formatSarif } from './format-sarif.ts';
export { rules } from './rules/index.ts';
export type { Rule } from './rules/rule.ts';
export type { Inference } from './scope.ts';
