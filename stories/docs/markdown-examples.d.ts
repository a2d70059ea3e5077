declare module 'virtual:markdown-examples' {
  /** Every folder of `examples/` by its name, compiled. */
  export const examples: Readonly<Record<string, import('./example.ts').MarkdownExample>>;
}
