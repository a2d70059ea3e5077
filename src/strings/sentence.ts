/** Makes a sentence of the interface with names from the content. Each name goes through `mark` first. */
export type Sentence = (mark: (name: string) => string) => string;

/** Marks the end of each name while a sentence is made. Unicode gives this character no meaning. */
const END = '\ue000';

/** Splits a sentence at its names: pairs of the words before a name and the name, either of which can be empty. */
export function partsOf(sentence: Sentence): (readonly [words: string, name: string])[] {
  const names: string[] = [];
  const text = sentence((name) => {
    names.push(name);
    return name + END;
  });
  return text.split(END).map((part, index) => {
    const { [index]: name = '' } = names;
    return [part.slice(0, part.length - name.length), name];
  });
}

/** Returns a sentence with its names as they are. */
export function plainSentence(sentence: Sentence): string {
  return sentence((name) => name);
}
