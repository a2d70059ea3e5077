import { LANGUAGE_TAGS, languages } from '../../src/strings/languages.ts';
import type { Strings } from '../../src/strings/strings.ts';
import type { Tool } from './tool.ts';

/** English, as most stories have it. */
const OF_STORY = 'story';

export const language: Tool = {
  name: 'language',
  title: 'Language',
  description: 'The words of the interface; a story in another language keeps its own until you choose one',
  choices: [
    { value: OF_STORY, title: nameOf('en') },
    ...LANGUAGE_TAGS.filter((code) => code !== 'en').map((code) => ({ value: code, title: nameOf(code) })),
  ],
  initial: OF_STORY,
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
