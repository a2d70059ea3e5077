import type { Token } from './tokens.ts';

/** Another value for each public custom property, to show what it changes. */
export const samples: Readonly<Record<Token['name'], string>> = {
  '--career-levels-surface': 'light-dark(#fbf7f0, #201a17)',
  '--career-levels-ink': 'light-dark(#5b2333, #f4c9d4)',
  '--career-levels-muted': 'light-dark(#8a4b00, #e8b877)',
  '--career-levels-rule': 'light-dark(#8a2f4f, #f2a3bd)',
  '--career-levels-accent': 'light-dark(#0b4f9e, #8ab8ff)',
  '--career-levels-font': '"Nunito Sans Variable", sans-serif',
  '--career-levels-font-voice': '"Lora Variable", serif',
  '--career-levels-font-code': '"Source Serif 4 Variable", serif',
  '--career-levels-size': '1.2em',
  '--career-levels-heading-weight': '400',
  '--career-levels-measure': '18em',
  '--career-levels-space': '0.6',
  '--career-levels-padding': '2.5em',
  '--career-levels-radius': '1.5em',
  '--career-levels-rule-weight': '4px',
};
