import type { Nodes, Parents, Root, RootContent } from 'mdast';

/** The tags that Git hosts and we know. Everything else between angle brackets shows nothing. */
const TAG = /<(details|summary)>|<\/(details|summary)>|<(br) ?\/?>|<!--.*?-->|<[^<>]*>|[^<]+/gs;

/** An element that is open: what stands in it so far. */
interface Open {
  readonly tag: string;
  readonly children: RootContent[];
}

/**
 * Makes elements of `<details>`, `<summary>` and `<br>`, which Markdown has as separate pieces of HTML. What is never
 * closed ends with what holds it, as in a browser.
 */
export function htmlTags(tree: Root): void {
  makeElements(tree);
}

function makeElements(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) makeElements(child);
  if (!parent.children.some(({ type }) => type === 'html')) return;
  const open: Open[] = [{ tag: '', children: [] }];
  const add = (node: RootContent) => open.at(-1)?.children.push(node);
  const close = () => {
    const closed = open.pop();
    if (closed) add(element(closed.tag, closed.children));
  };
  const closeTo = (tag: string) => {
    const last = open.at(-1)?.tag;
    close();
    if (last !== tag) closeTo(tag);
  };
  for (const child of parent.children as RootContent[]) {
    if (child.type !== 'html') {
      add(child);
      continue;
    }
    for (const [piece, opens, closes, br] of child.value.matchAll(TAG)) {
      if (opens) open.push({ tag: opens, children: [] });
      else if (closes) {
        if (open.some(({ tag }) => tag === closes)) closeTo(closes);
      } else if (br) add({ type: 'break' });
      else if (!piece.startsWith('<') && piece.trim() !== '') add({ type: 'text', value: piece });
    }
  }
  while (open.length > 1) close();
  parent.children = (open[0]?.children ?? []) as typeof parent.children;
}

function element(hName: string, children: readonly Nodes[]): RootContent {
  return { type: 'html-element', data: { hName }, children } as unknown as RootContent;
}
