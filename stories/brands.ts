/** Looks that differ in nothing but custom properties: what a company sets to make the components its own. */
export interface Brand {
  id: string;
  title: string;
  /** Whose look this could be. */
  description: string;
  /** Custom properties by name. */
  tokens: Readonly<Record<`--career-levels-${string}`, string>>;
}

const sans = '"Source Sans 3 Variable"';
const serif = '"Source Serif 4 Variable"';
/** Scripts that the brands' own typefaces lack. */
const beyondLatin = '"Noto Sans Arabic Variable", "Noto Sans JP Variable", sans-serif';

export const brands: readonly Brand[] = [
  {
    id: 'plain',
    title: 'No brand',
    description: 'The defaults, on a page set in Source Sans.',
    tokens: {
      '--career-levels-font': `${sans}, ${beyondLatin}`,
      '--career-levels-font-voice': `${serif}, ${beyondLatin}`,
    },
  },
  {
    id: 'harbour',
    title: 'Harbour',
    description: 'A public authority: one typeface, navy, heavy lines, square.',
    tokens: {
      '--career-levels-font': `"Public Sans Variable", ${beyondLatin}`,
      '--career-levels-font-voice': `"Public Sans Variable", ${beyondLatin}`,
      '--career-levels-surface': 'light-dark(#ffffff, #0c1724)',
      '--career-levels-ink': 'light-dark(#0b1f33, #eaf1f8)',
      '--career-levels-muted': 'light-dark(#40566c, #b3c3d3)',
      '--career-levels-rule': 'light-dark(#b9c7d5, #3b5068)',
      '--career-levels-accent': 'light-dark(#0b4f9e, #8ab8ff)',
      '--career-levels-rule-weight': '2px',
      '--career-levels-heading-weight': '750',
    },
  },
  {
    id: 'orchard',
    title: 'Orchard',
    description: 'A company for consumers: warm paper, round corners, more room.',
    tokens: {
      '--career-levels-font': `"Nunito Sans Variable", ${beyondLatin}`,
      '--career-levels-font-voice': `"Lora Variable", ${beyondLatin}`,
      '--career-levels-surface': 'light-dark(#fbf7f0, #201a17)',
      '--career-levels-ink': 'light-dark(#2e2420, #f3ebe4)',
      '--career-levels-muted': 'light-dark(#5f4f47, #cdbdb2)',
      '--career-levels-rule': 'light-dark(#e3d7c8, #4b4039)',
      '--career-levels-accent': 'light-dark(#8a2f4f, #f2a3bd)',
      '--career-levels-radius': '1em',
      '--career-levels-space': '1.2',
    },
  },
  {
    id: 'gazette',
    title: 'Gazette',
    description: 'A newspaper: a serif for everything, black rules, one red.',
    tokens: {
      '--career-levels-font': `${serif}, ${beyondLatin}`,
      '--career-levels-font-voice': `${serif}, ${beyondLatin}`,
      '--career-levels-surface': 'light-dark(#ffffff, #121212)',
      '--career-levels-ink': 'light-dark(#121212, #f2f2f0)',
      '--career-levels-muted': 'light-dark(#4d4d4a, #bcbcb8)',
      '--career-levels-rule': 'light-dark(#121212, #8a8a86)',
      '--career-levels-accent': 'light-dark(#a3161a, #ff9a94)',
      '--career-levels-heading-weight': '800',
      '--career-levels-size': '1.05em',
    },
  },
];
