/** `career-levels/compiler`: turns a folder of Markdown into a framework, the problems of its documents, and outputs. */
export * from './compiler/index.ts';
export type { Written } from './files/write-files.ts';
export { emitCsv } from './outputs/framework/csv.ts';
export { emitJson } from './outputs/framework/json.ts';
export { emitModule } from './outputs/framework/module.ts';
export { writeFramework as writeFiles } from './outputs/framework/write-framework.ts';
