/** The two ways of spelling English that differ by rule. */
export type Variety = 'British' | 'American';

/** A word that is spelt in one of two ways. */
export interface Spelling {
  /** The word as written in the text, and where. */
  readonly written: string;
  readonly index: number;
  readonly dialect: Variety;
  /** The same for every form of the word in both spellings. */
  readonly word: string;
  /** The same form of the word in the other spelling. */
  readonly other: string;
  /** Whether British readers know the American spelling as one of their own. */
  readonly isShared: boolean;
}

/** Words that differ in the same place. */
interface Family {
  readonly stems: string;
  readonly british: string;
  readonly american: string;
  readonly endings: string;
  readonly isShared?: true;
}

const IZE =
  'apolog|author|capital|categor|central|character|commercial|critic|custom|digit|emphas|energ|equal|evangel|' +
  'final|formal|general|global|harmon|ideal|incentiv|industrial|initial|institutional|internal|item|jeopard|legal|local|' +
  'material|maxim|memor|minim|mobil|modern|monet|neutral|normal|operational|optim|organ|parallel|penal|personal|' +
  'popular|priorit|random|rational|real|recogn|regular|reorgan|revital|scrutin|serial|social|special|stabil|' +
  'standard|strateg|summar|symbol|sympath|synchron|synthes|system|theor|util|verbal|visual';

/**
 * Words whose spelling means something else as well ("licence", "programme", "metre", "analyses") are left out, and so are
 * forms that both share ("laborious", "fulfilled").
 */
const FAMILIES: readonly Family[] = [
  {
    stems: 'behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vig',
    british: 'our',
    american: 'or',
    endings: '|s|ed|ing|al|ally|able|ably|er|ers|ful|fully|hood|hoods|ite|ites|less|ly|y',
  },
  {
    stems: IZE,
    british: 'is',
    american: 'iz',
    endings: 'e|es|ed|er|ers|ing|able|ation|ations|ational|ationally',
    isShared: true,
  },
  { stems: 'anal|catal|paral', british: 'ys', american: 'yz', endings: 'e|ed|er|ers|ing' },
  { stems: 'calib|cent|fib|lit|lust|spect|theat', british: 're', american: 'er', endings: '|s' },
  { stems: 'cent', british: 'red', american: 'ered', endings: '' },
  {
    stems: 'cancel|channel|counsel|dial|fuel|label|level|marvel|model|panel|signal|total|travel|tunnel',
    british: 'l',
    american: '',
    endings: 'ed|er|ers|ing|or|ors',
  },
  { stems: 'enrol|fulfil', british: '', american: 'l', endings: '|s|ment|ments' },
  { stems: 'ski|wi', british: 'l', american: 'll', endings: 'ful|fully' },
  { stems: 'defen|offen|preten', british: 'c', american: 's', endings: 'e|es|eless' },
  { stems: 'catalog', british: 'ue', american: '', endings: '|s' },
  { stems: 'acknowledg|judg', british: 'e', american: '', endings: 'ment|ments', isShared: true },
  { stems: 'art', british: 'e', american: 'i', endings: 'fact|facts' },
  { stems: 's', british: 'c', american: 'k', endings: 'eptic|eptics|eptical|eptically|epticism' },
];

const MAX_WORD = 40;

const FORMS = FAMILIES.map(
  ({ stems, british, american, endings }) => `(?:${stems})(?:${british}|${american})(?:${endings})`,
);

const WORD = new RegExp(`\\b(?:${FORMS.join('|')})\\b`, 'gi');

const PATTERNS = FAMILIES.map((family) => ({
  ...family,
  pattern: new RegExp(`^(${family.stems})(${family.british}|${family.american})(${family.endings})$`, 'i'),
}));

/** Finds the words of a text that are spelt in one of two ways. */
export function spellingsIn(text: string): readonly Spelling[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: written, index }) => !isInName(text, written, index))
    .flatMap(({ 0: written, index }) => spellingOf(written, index) ?? []);
}

/** A capital after a word with a capital makes a name, which is spelt as its owner has it: "World Health Organization". */
function isInName(text: string, written: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - MAX_WORD), index);
  return /^[A-Z][a-z]/.test(written) && /\b[A-Z][a-z]+ $/.test(before);
}

function spellingOf(written: string, index: number): Spelling | undefined {
  for (const { pattern, british, american, isShared = false } of PATTERNS) {
    const [, stem, differing, ending] = pattern.exec(written) ?? [];
    if (stem === undefined || differing === undefined) continue;
    const isBritish = differing.toLowerCase() === british;
    const other = isBritish ? american : british;
    const isLoud = written === written.toUpperCase();
    return {
      written,
      index,
      dialect: isBritish ? 'British' : 'American',
      word: stem.toLowerCase() + british,
      other: `${stem}${isLoud ? other.toUpperCase() : other}${ending ?? ''}`,
      isShared,
    };
  }
  return undefined;
}
