import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import, re-export, `import()`, `require()`, glob, or `import('…')` in a type. */
export interface Edge {
  /** As it is written; `undefined` if it is computed when the code runs. */
  specifier: string | undefined;
  /** Whether nothing of it is left in JavaScript. */
  types: boolean;
  /** Whether the specifier is a pattern, as `import.meta.glob` takes it. */
  glob: boolean;
  /** Counted from 1. */
  line: number;
}

/** Whether a file can import others. */
export function isModule(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|mdx|css)$/.test(path);
}

/**
 * Returns what a module imports.
 *
 * @throws if it cannot be parsed: an import that nobody read would be one that nobody refused.
 */
export function edgesOf(path: string, text: string): Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: string | undefined, offset: number, is: { types?: boolean; glob?: boolean } = {}) =>
    edges.push({ specifier, types: false, glob: false, line: lineAt(text, offset), ...is });
  if (path.endsWith('.css')) {
    const css = text.replace(/\/\*[\s\S]*?\*\//g, blank);
    for (const { 1: specifier, index } of css.matchAll(/@import\s*(?:url\(\s*)?["']?([^"')\s;]+)/g)) {
      add(specifier, index);
    }
    return edges;
  }
  const code = path.endsWith('.mdx') ? importsOfMdx(text) : text;
  for (const { 1: kind, 2: name = '', index } of code.matchAll(
    /^\/\/\/\s*<reference\s+(path|types)="([^"]+)"/gm,
  )) {
    add(kind === 'path' ? posix.join('./', name).replace(/^(?!\.)/, './') : name, index, { types: true });
  }
  const { program, errors } = parseSync(path.replace(/\.mdx$/, '.tsx'), code);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  new Visitor({
    ImportDeclaration: ({ source, importKind, start }) =>
      add(source.value, start, { types: importKind === 'type' }),
    ExportAllDeclaration: ({ source, exportKind, start }) =>
      add(source.value, start, { types: exportKind === 'type' }),
    ExportNamedDeclaration({ source, exportKind, start }) {
      if (source) add(source.value, start, { types: exportKind === 'type' });
    },
    ImportExpression: ({ source, start }) => add(literal(source), start),
    TSImportType: ({ source, start }) => add(source.value, start, { types: true }),
    TSExternalModuleReference: ({ expression, start }) => add(expression.value, start),
    CallExpression({ callee, arguments: [first], start }) {
      const name = code.slice(callee.start, callee.end);
      if (name === 'require') add(literal(first), start);
      if (name !== 'import.meta.glob') return;
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
      for (const pattern of patterns) add(literal(pattern), start, { glob: true });
    },
  }).visit(program);
  return edges;
}

/** Structural, so that any node will do. */
function literal(
  node: { type: string; value?: unknown; quasis?: { value: { cooked: string | null } }[] } | null | undefined,
) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis?.length === 1)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** MDX with everything blanked but the paragraphs that import or export, so that lines keep their numbers. */
function importsOfMdx(text: string): string {
  return text
    .replace(/^(```+|~~~+)[\s\S]*?^\1/gm, blank)
    .replace(/^[^\n]+(?:\n[^\n]+)*/gm, (paragraph) =>
      /^(?:import|export)\s/.test(paragraph) ? paragraph : blank(paragraph),
    );
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
