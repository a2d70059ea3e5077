/** `career-levels/compiler`: a folder of Markdown in; a framework, every problem of its documents and what is built of it out. */
export * from './compiler/index.ts';
export type { Written } from './files/write-files.ts';
export { emitCsv } from './outputs/framework/csv.ts';
export { emitJson } from './outputs/framework/json.ts';
export { emitModule } from './outputs/framework/module.ts';
export { writeFramework as writeFiles } from './outputs/framework/write-framework.ts';
