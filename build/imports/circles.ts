/** Each node with what it leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns one way round for each group of nodes that lead to one another; the first node stands at the end again. */
export function circlesOf(graph: Graph): string[][] {
  const circles: string[][] = [];
  const known = new Set<string>();
  for (const node of graph.keys()) {
    if (known.has(node)) continue;
    const circle = wayTo(graph, node, node);
    if (!circle) continue;
    circles.push(circle);
    for (const member of graph.keys()) {
      if (wayTo(graph, node, member) && wayTo(graph, member, node)) known.add(member);
    }
  }
  return circles;
}

/** Returns the shortest way with at least one step, both ends included. */
function wayTo(graph: Graph, from: string, to: string): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [from];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (before.has(next)) continue;
      before.set(next, node);
      if (next === to) return back(before, from, to);
      queue.push(next);
    }
  }
  return undefined;
}

function back(before: ReadonlyMap<string, string>, from: string, to: string): string[] {
  const way = [to];
  for (let node = before.get(to); node !== undefined; node = before.get(node)) {
    way.unshift(node);
    if (node === from) break;
  }
  return way;
}
