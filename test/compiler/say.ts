import { parseDocument, Scalar, visit, YAMLMap } from 'yaml';
import type { Inference, SaidValue } from '../../src/compiler/index.ts';
import { frontMatterLine } from '../../src/compiler/report/front-matter-line.ts';

type Files = Readonly<Record<string, string>>;

/** Writes all that was inferred, and can be said, into the front matter of the documents. */
export function sayAll(files: Files, inferences: readonly Inference[]): Record<string, string> {
  const said: Record<string, string> = { ...files };
  const merged = new Map<string, Map<string, SaidValue>>();
  for (const { say } of inferences) {
    if (!say) continue;
    const keys = merged.get(say.path) ?? new Map<string, SaidValue>();
    merged.set(say.path, keys.set(say.key, together(keys.get(say.key), say.value)));
  }
  for (const [path, keys] of merged)
    said[path] = withKeys((said[path] ?? '').replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n'), keys);
  return said;
}

function together(before: SaidValue | undefined, value: SaidValue): SaidValue {
  if (value instanceof Map) return new Map([...(before instanceof Map ? before : []), ...value]);
  if (typeof value === 'string') return value;
  return [...new Set([...(Array.isArray(before) ? before : []), ...value])];
}

function withKeys(text: string, keys: ReadonlyMap<string, SaidValue>): string {
  const [, block = '', rest = text] = /^---[ \t]*\n((?:[^]*?\n)??)---[ \t]*(?:\n|$)([^]*)$/.exec(text) ?? [];
  const document = parseDocument(block, { schema: 'failsafe' });
  if (!document.contents) document.contents = new YAMLMap() as never;
  // what a key that nobody knows refers to cannot be written again
  visit(document, { Alias: () => new Scalar('') });
  for (const [key, value] of keys) {
    const line = parseDocument(frontMatterLine({ key, value }), { schema: 'failsafe' });
    const before = document.get(key);
    const added = line.get(key);
    if (before instanceof YAMLMap && added instanceof YAMLMap)
      for (const pair of added.items) before.items.push(pair);
    else document.set(key, added);
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${rest}`;
}
