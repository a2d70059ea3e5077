import { bulletsOf, cycle, htmlOf } from './content.ts';
import type { Host } from './host.ts';
import type { Peer } from './peer.ts';

/** The pages of a peer, ready to be visited. */
export interface Stage {
  readonly peer: Peer;
  /** All that the pages load for it. */
  readonly code: string;
  /** Where that is. */
  readonly script: string;
  /** The addresses of pages that wait for the script: by how many cards they have room for. */
  readonly cards: ReadonlyMap<number, string>;
  /** The addresses of articles with a card in the middle: with nothing in its place until then, and with its text. */
  readonly articles: { readonly bare: string; readonly filled: string };
}

export async function prepare(
  host: Host,
  peer: Peer,
  stopwatch: string,
  counts: readonly number[],
): Promise<Stage> {
  const folder = `/${encodeURIComponent(peer.name)}`;
  const code = await peer.script();
  const script = host.add(`${folder}/script.js`, code);
  const page = (name: string, body: string) =>
    host.add(
      `${folder}/${name}.html`,
      // preloaded, so that the network is not on the clock
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer.name}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="preload" as="script" href="${script}"><script>${stopwatch}</script>
<body>${body}</body></html>`,
    );
  const article = (name: string, fallback: (level: string) => string) =>
    page(name, `<main>${paragraphs(2)}${peer.places(cycle(1), fallback)}${paragraphs(8)}</main>`);
  return {
    peer,
    code,
    script,
    cards: new Map(
      counts.map((count) => [
        count,
        page(
          `${count}`,
          peer.places(cycle(count), () => ''),
        ),
      ]),
    ),
    articles: {
      bare: article('bare', () => ''),
      filled: article('filled', (level) => htmlOf.get(level) ?? ''),
    },
  };
}

function paragraphs(count: number): string {
  return '<p>What stands in an article around a level, in a sentence or two of the usual length.</p>'.repeat(
    count,
  );
}

/** How many bullets a page has once these levels are shown. */
export function bulletsIn(levels: readonly string[]): number {
  return levels.reduce((sum, id) => sum + bulletsOf(id), 0);
}
