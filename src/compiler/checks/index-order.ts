import type { List, ListItem, Nodes } from 'mdast';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/tree/markdown.ts';
import type { LevelDraft } from '../level/level.ts';
import { compareOrders, type Order, orderOfCode } from '../names/codes.ts';
import { isManagement } from '../names/management.ts';
import type { IndexEntry } from '../readme/index-entry.ts';
import type { Edit, Fix, Point } from '../rules/diagnostics.ts';
import { SOUND, SOUND_LEVEL } from '../rules/examples.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { Check } from './check.ts';

const TITLES = { L1: 'Baker', L2: 'Pastry cook', L3: 'Chef' } as const;

function inOrder(codes: readonly (keyof typeof TITLES)[], track = ''): ExampleFiles {
  const entries = codes.map((code) => `- [${code}: ${TITLES[code]}](./${code}.md)\n`);
  const levels = codes.map((code): [string, string] => [
    `${code}.md`,
    `${track}# ${code}: ${TITLES[code]}\n\n## Bread\n\n- I bake as ${code}.\n`,
  ]);
  return { 'README.md': `# Bakery\n\n## Levels\n\n${entries.join('')}`, ...Object.fromEntries(levels) };
}

/** The index names the levels of a track out of their order. */
export const indexOrder: Check = {
  name: 'index-order',
  severity: 'warning',
  why: 'The index gives the levels their order. A lower level after a higher one starts a new track.',
  mend: 'List the levels of a track from the lowest to the highest, for example L1, L2, L3.',
  examples: {
    good: [
      SOUND,
      inOrder(['L1', 'L2', 'L3']),
      {
        'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n- [L3: Chef](L3.md)\n- [L2: Shop manager](L2.md)\n',
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Shop manager\n',
        'L3.md': '# L3: Chef\n',
      },
      {
        'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n- [L2: Chef](L2.md)\n- [L1: Seller](L1-Seller.md)\n',
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Chef\n',
        'L1-Seller.md': '# L1: Seller\n',
      },
    ],
    bad: [
      { files: inOrder(['L1', 'L3', 'L2']), at: 'README.md:7:3' },
      { files: inOrder(['L2', 'L1'], '---\ntrack: ic\n---\n\n'), at: 'README.md:6:3' },
    ],
  },
  *run({ readme, levels, documents }) {
    const document = documents.find(({ path }) => path === readme?.path);
    if (!readme?.index || !document) return;
    const drafts = new Map(levels.map((level) => [level.id, level]));
    const entries = readme.index
      .map((entry) => toListed(entry, drafts.get(entry.level ?? '')))
      .sort((a, b) => comparePoints(a.entry.span.start, b.entry.span.start));
    for (const list of listsIn(document.tree)) {
      const listed = list.children.flatMap((item) => {
        const level = firstWithin(item, entries);
        return level ? [{ ...level, item }] : [];
      });
      for (const group of comparableLists(listed)) {
        const at = group.findIndex((level, index) => {
          const before = group[index - 1];
          return before !== undefined && falls(before, level);
        });
        const [before, level] = [group[at - 1], group[at]];
        if (!before || !level) continue;
        const sorted = [...group].sort((a, b) => compareOrders(a.order, b.order));
        const lowest = sorted.find((other) => compareOrders(other.order, level.order) > 0) ?? before;
        const fix = fixOf(document, group, sorted);
        yield {
          path: readme.path,
          span: level.entry.span,
          message: `Unexpected "${level.entry.label}" below "${before.entry.label}", expected the order ${sorted.map(({ name }) => name).join(', ')}.`,
          mend: `Move "${level.entry.label}" above "${lowest.entry.label}".`,
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
};

/** A level as the index has it, and where it belongs. */
interface ListedLevel {
  readonly entry: IndexEntry;
  readonly code: string;
  /** What it is called in a sentence that names several. */
  readonly name: string;
  readonly order: Order;
  /** The track that its document names, or that of its file or folder. */
  readonly track: string | undefined;
  /** The track that it is most likely on. */
  readonly likelyTrack: string;
}

interface LevelInList extends ListedLevel {
  readonly item: ListItem;
}

function toListed(entry: IndexEntry, draft: LevelDraft | undefined): ListedLevel {
  const code = draft?.code || entry.code;
  const rank = draft?.rank ?? entry.rank;
  const track = draft?.track?.value ?? entry.track?.id ?? draft?.suggestedTrack?.id;
  return {
    entry,
    code,
    name: code || entry.label,
    order: rank === undefined ? [] : [rank, ...orderOfCode(code).slice(1)],
    track,
    likelyTrack: track ?? (isManagement(draft ?? entry) ? 'management' : ''),
  };
}

/** The levels of a list whose order can be told: those of each named track, and the rest where their codes are one row. */
function comparableLists(listed: readonly LevelInList[]): readonly (readonly LevelInList[])[] {
  const tracks = new Set(listed.map(({ likelyTrack }) => likelyTrack));
  return [...tracks]
    .map((track) => listed.filter(({ likelyTrack }) => likelyTrack === track))
    .filter((group) => group.every(({ order }) => order.length > 0))
    .filter((group) => group[0]?.track !== undefined || isOneRow(group));
}

/** Whether the codes are of one kind and all different; where they are not, they may be those of several tracks. */
function isOneRow(group: readonly ListedLevel[]): boolean {
  const kinds = new Set(group.map(({ code }) => code.replace(/[\d.]+$/, '')));
  const codes = new Set(group.map(({ code }) => code));
  return kinds.size === 1 && !codes.has('') && codes.size === group.length;
}

/** L1 may come after L1.0, its first step. */
function falls(before: ListedLevel, level: ListedLevel): boolean {
  return compareOrders(before.order, level.order) > 0 && !before.code.startsWith(`${level.code}.`);
}

/** Puts the levels in order in the places that they hold now; but not where a level may come before or after its steps. */
function fixOf(
  { text }: Document,
  group: readonly LevelInList[],
  sorted: readonly LevelInList[],
): Fix | undefined {
  const isSimple = group.every(
    ({ item, order }) => isOnOneLine(item) && order.length === group[0]?.order.length,
  );
  if (!isSimple) return undefined;
  const lines = text.split('\n');
  const edits = group.flatMap(({ item }, index) => {
    const moved = sorted[index]?.item;
    return moved && moved !== item ? [{ ...contentOf(item, lines), text: contentOf(moved, lines).text }] : [];
  });
  return { edits };
}

function isOnOneLine(item: ListItem): boolean {
  const { start, end } = spanOf(item);
  return start.line === end?.line && item.children.length === 1;
}

/** The text of a bullet on one line, without its mark or number and what space follows it. */
function contentOf(item: ListItem, lines: readonly string[]): Edit {
  const { start, end = start } = spanOf(item.children[0] ?? item);
  const text = (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1).trimEnd();
  return { start, end: { line: start.line, column: start.column + text.length }, text };
}

/** The first entry in a bullet. @param entries from top to bottom */
function firstWithin(item: ListItem, entries: readonly ListedLevel[]): ListedLevel | undefined {
  const { start, end = start } = spanOf(item);
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const entry = entries[middle]?.entry;
    if (entry && comparePoints(entry.span.start, start) < 0) from = middle + 1;
    else to = middle;
  }
  const first = entries[from];
  return first && comparePoints(first.entry.span.start, end) < 0 ? first : undefined;
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

function listsIn(node: Nodes): readonly List[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap(listsIn);
  return node.type === 'list' ? [node, ...below] : below;
}
