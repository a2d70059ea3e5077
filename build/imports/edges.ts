import { parseSync, Visitor } from 'vite';
import { blank, partsOfPage } from './pages.ts';

/** One import, re-export, `import()`, `require()`, glob, address of a file, or `import('…')` in a type. */
export interface Edge {
  /** As it is written; `undefined` if it is computed when the code runs. */
  specifier: string | undefined;
  /** Whether nothing of it is left in JavaScript. */
  types: boolean;
  /** Whether the specifier is a pattern, as `import.meta.glob` takes it. */
  glob: boolean;
  /** Whether it is an address, which may be that of a folder. */
  address: boolean;
  /** Counted from 1. */
  line: number;
}

/** Whether a file can import others. */
export function isModule(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|mdx|css|html)$/.test(path);
}

/**
 * Returns what a module imports.
 *
 * @throws if it cannot be parsed: an import that nobody read would be one that nobody refused.
 */
export function edgesOf(path: string, text: string): Edge[] {
  if (path.endsWith('.css')) return edgesOfStyles(text);
  if (path.endsWith('.html')) {
    const { addresses, scripts } = partsOfPage(text);
    return [
      ...addresses.map(({ address, offset }) => edge(text, relative(address), offset)),
      ...scripts.flatMap((script) => edgesOfCode(path, script)),
    ];
  }
  return edgesOfCode(path, path.endsWith('.mdx') ? importsOfMdx(text) : text);
}

function edgesOfStyles(text: string): Edge[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  return [...css.matchAll(/@import\s*(?:url\(\s*)?["']?([^"')\s;]+)/g)].map(({ 1: specifier, index }) =>
    edge(css, specifier, index),
  );
}

function edgesOfCode(path: string, code: string): Edge[] {
  const edges: Edge[] = [];
  const add = (...found: [specifier: string | undefined, offset: number, is?: Partial<Edge>]) =>
    edges.push(edge(code, ...found));
  for (const { 1: kind, 2: name = '', index } of code.matchAll(
    /^\/\/\/\s*<reference\s+(path|types)="([^"]+)"/gm,
  )) {
    add(kind === 'path' ? relative(name) : name, index, { types: true });
  }
  const { program, errors } = parseSync(path.replace(/\.(?:mdx|html)$/, '.tsx'), code);
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
      if (LOADERS.has(name)) add(literal(first), start);
      if (name !== 'import.meta.glob') return;
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
      for (const pattern of patterns) add(literal(pattern), start, { glob: true });
    },
    NewExpression({ callee, arguments: [first, base], start }) {
      const isHere = base && code.slice(base.start, base.end) === 'import.meta.url';
      const address = literal(first);
      // a computed one names data: as code, it would have to go through a computed import
      if (isHere && code.slice(callee.start, callee.end) === 'URL' && address !== undefined)
        add(relative(address), start, { address: true });
    },
  }).visit(program);
  return edges;
}

const LOADERS: ReadonlySet<string> = new Set(['require', 'require.resolve', 'import.meta.resolve']);

function edge(text: string, specifier: string | undefined, offset: number, is: Partial<Edge> = {}): Edge {
  return { specifier, types: false, glob: false, address: false, line: lineAt(text, offset), ...is };
}

/** An address as an import writes it: without a dot, it would be the name of a package. */
function relative(address: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|[./])/i.test(address) ? address : `./${address}`;
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
