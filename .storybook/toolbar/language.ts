import { languages } from '../../src/strings/languages.ts';
import type { Strings } from '../../src/strings/strings.ts';
import type { Tool } from './tool.ts';

export const language: Tool = {
  name: 'language',
  title: 'Language',
  description: 'The words of the interface; the texts stay as they were written',
  icon: 'globe',
  choices: [
    { value: 'story', title: 'As the story has it' },
    ...Object.keys(languages).map((code) => ({ value: code, title: nameOf(code) })),
  ],
  initial: 'story',
  decorate: (story, { args, globals }) => story({ args: { ...args, ...chosenStrings(globals) } }),
};

/** The prop that the chosen language gives; none where a story keeps its own. */
export function chosenStrings(globals: Readonly<Record<string, unknown>>): { strings?: Strings } {
  const strings = Object.entries(languages).find(([code]) => code === globals['language'])?.[1];
  return strings ? { strings } : {};
}

/** A language's name in itself. */
function nameOf(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
