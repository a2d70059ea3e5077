const README = `---
locale: en
---

# Career levels

What we expect of each other, and how it grows.

## How we work

- **We finish things.** Work counts when somebody uses it.
- **We say what we know.** Others can build on it.

## Levels

- [L1: Engineer](./L1-Engineer.md)
- [L2: Senior Engineer](./L2-Senior-Engineer.md)
`;

const L1 = `# L1: Engineer

> I finish the tasks that I am given, and learn how we work.

## Impact

- I deliver tasks of a few days, with help where I need it

## I care for what I build

- I test my changes before others see them
- I write down what the next reader needs to know

## What success looks like

- My changes rarely have to be undone
`;

const L2 = `# L2: Senior Engineer

> I take a problem from the first question to a solution that lasts.

## Impact

- I deliver projects of several weeks, and split them into steps that others can follow

## I care for what we build

- I leave the code that I touch easier to change
- I find out why something failed, and keep it from failing again

## What success looks like

- Colleagues build on my work without asking me how
`;

/** A small framework in words that fit most teams, by file. */
export const STARTING_FILES: Readonly<Record<string, string>> = {
  'README.md': README,
  'L1-Engineer.md': L1,
  'L2-Senior-Engineer.md': L2,
};
