/** An expectation of a revision, and which one it is. */
export interface Kept {
  /** The same in every revision. Several after a merge; the first two parts of a split have the same one. */
  readonly truth: readonly string[];
  readonly level: string;
  readonly section: string;
  readonly text: string;
}

/** What was done to a revision: its expectations, and what happened to those that were edited or removed. */
export interface Edited {
  readonly after: readonly Kept[];
  /** The kind of edit by the truth of what was edited. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

type Random = () => number;

/** Changes the expectation at a place of the list, or returns `false` if it cannot. */
type Edit = (list: Kept[], at: number, one: Kept, random: Random, others: readonly string[]) => boolean;

/** Words that authors put for one another. */
const SYNONYMS: Readonly<Record<string, string>> = {
  helps: 'supports',
  help: 'support',
  writes: 'drafts',
  write: 'draft',
  team: 'group',
  teams: 'groups',
  problems: 'issues',
  problem: 'issue',
  explains: 'describes',
  explain: 'describe',
  leads: 'drives',
  lead: 'drive',
  improves: 'betters',
  improve: 'better',
  finds: 'identifies',
  find: 'identify',
  makes: 'creates',
  make: 'create',
  shares: 'spreads',
  share: 'spread',
  customers: 'clients',
  customer: 'client',
  work: 'tasks',
  decisions: 'choices',
  others: 'colleagues',
  clear: 'plain',
  regularly: 'often',
  asks: 'requests',
  ask: 'request',
  whole: 'entire',
  before: 'ahead of',
  new: 'fresh',
  people: 'colleagues',
  knows: 'understands',
  know: 'understand',
  feedback: 'comments',
  takes: 'assumes',
  take: 'assume',
};

const FILLERS = [
  'where needed',
  'with care',
  'in their team',
  'without being asked',
  'on time',
  'and says so',
];

/** What authors do to a sentence, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a synonym': editing((words) => {
    const at = words.findIndex((word) => SYNONYMS[word.toLowerCase()]);
    const synonym = SYNONYMS[words[at]?.toLowerCase() ?? ''];
    return synonym === undefined ? undefined : words.with(at, synonym);
  }),
  'words put in': editing(withFiller),
  'words left out': editing((words, random) => {
    const count = Math.max(1, Math.floor(words.length / 4));
    const at = place(words.length - count + 1, random);
    return words.length < 4 ? undefined : words.toSpliced(at, count);
  }),
  'a new beginning': editing((words) => (words.length < 5 ? undefined : ['Consistently', ...words.slice(2)])),
  'half of it anew': editing((words, random, others) => {
    const half = Math.floor(words.length / 2);
    const anew = pick(others, random).split(' ').slice(0, half);
    if (words.length < 6) return undefined;
    return random() < 0.5 ? [...anew, ...words.slice(half)] : [...words.slice(0, half), ...anew];
  }),
  'a split': (list, at, one) => {
    const words = one.text.split(' ');
    if (words.length < 8) return false;
    const half = Math.ceil(words.length / 2);
    list.splice(
      at,
      1,
      { ...one, text: words.slice(0, half).join(' ') },
      { ...one, text: words.slice(half).join(' ') },
    );
    return true;
  },
  'a merge': (list, at, one) => {
    const other = list[at + 1];
    if (!other || sectionOf(one) !== sectionOf(other)) return false;
    list.splice(at, 2, {
      ...one,
      truth: [...one.truth, ...other.truth],
      text: `${one.text} and ${other.text}`,
    });
    return true;
  },
  'moved in its section': (list, at, one) => {
    const other = list[at + 1];
    if (!other || sectionOf(one) !== sectionOf(other)) return false;
    list.splice(at, 2, other, one);
    return true;
  },
  'moved to another section': toSection,
  'moved to another level': (list, at, one, random) => {
    const elsewhere = list.filter(({ level }) => level !== one.level);
    return moved(list, at, one, elsewhere, random);
  },
  'moved and edited': (list, at, one, random) => {
    const text = withFiller(one.text.split(' '), random).join(' ');
    return toSection(list, at, { ...one, text }, random);
  },
};

/** What authors do when a sentence goes. */
export const REMOVALS: Readonly<Record<string, Edit>> = {
  'left out': (list, at) => list.splice(at, 1).length > 0,
  'left out, another in its place': (list, at, one, random, others) => {
    list.splice(at, 1, { ...one, truth: [], text: pick(others, random) });
    return true;
  },
  'left out, another beside it': (list, at, one, random, others) => {
    list.splice(at, 1);
    const places = [...list.keys()].filter((place) => sectionOf(list[place] ?? one) === sectionOf(one));
    const to = places.length === 0 ? at : pick(places, random);
    list.splice(to, 0, { ...one, truth: [], text: pick(others, random) });
    return true;
  },
};

/**
 * Makes the next revision of a framework.
 *
 * @param before the expectations in reading order
 * @param edits what may be done to one, by name
 * @param share how many of them are edited, from 0 to 1
 * @param others sentences of other frameworks, for what is new
 */
export function edited(
  before: readonly Kept[],
  edits: Readonly<Record<string, Edit>>,
  share: number,
  random: Random,
  others: readonly string[],
): Edited {
  const after = [...before];
  const kinds = new Map<string, string>();
  const names = Object.keys(edits);
  for (const one of before) {
    if (random() >= share) continue;
    const at = after.indexOf(one);
    const name = pick(names, random);
    if (at >= 0 && edits[name]?.(after, at, one, random, others))
      for (const truth of one.truth) kinds.set(truth, name);
  }
  const left = new Set(after.flatMap(({ truth }) => truth));
  return {
    after,
    kinds,
    removed: new Set(before.flatMap(({ truth }) => truth).filter((truth) => !left.has(truth))),
  };
}

function editing(
  edit: (words: string[], random: Random, others: readonly string[]) => readonly string[] | undefined,
): Edit {
  return (list, at, one, random, others) => {
    const words = edit(one.text.split(' '), random, others);
    if (!words) return false;
    list[at] = { ...one, text: words.join(' ') };
    return true;
  };
}

function withFiller(words: readonly string[], random: Random): string[] {
  const at = place(words.length + 1, random);
  return [...words.slice(0, at), pick(FILLERS, random), ...words.slice(at)];
}

function toSection(list: Kept[], at: number, one: Kept, random: Random): boolean {
  const elsewhere = list.filter(({ level, section }) => level === one.level && section !== one.section);
  return moved(list, at, one, elsewhere, random);
}

function moved(list: Kept[], at: number, one: Kept, elsewhere: readonly Kept[], random: Random): boolean {
  if (elsewhere.length === 0) return false;
  const { level, section } = pick(elsewhere, random);
  list.splice(at, 1);
  const end = list.findLastIndex((each) => each.level === level && each.section === section);
  list.splice(end + 1, 0, { ...one, level, section });
  return true;
}

function sectionOf({ level, section }: Kept): string {
  return `${level}\n${section}`;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[place(items.length, random)] as T;
}

function place(length: number, random: Random): number {
  return Math.floor(random() * length);
}
