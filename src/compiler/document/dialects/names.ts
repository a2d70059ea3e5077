/** Boxes around a remark, as site generators name them. */
const NOTES: ReadonlySet<string> = new Set(
  `abstract attention caution check danger error failure help hint important info information note question quote
    remark seealso success tip todo warning`.split(/\s+/),
);

/** Boxes whose kind is in their parameters. */
const BOXES: ReadonlySet<string> = new Set(
  'admonition alert aside banner box callout hint message notice panel'.split(' '),
);

/** What hides a text until somebody asks for it. */
const FOLDS: ReadonlySet<string> = new Set(
  'accordion collapse details dropdown expand spoiler toggle'.split(' '),
);

/** The name of what folds text away, under a title. */
export const FOLD = 'details';

/** Returns the kind of note that a name stands for, or `undefined` if it is another kind of element. */
export function noteKind(name: string, parameters: readonly string[] = []): string | undefined {
  const folded = name.toLowerCase();
  if (FOLDS.has(folded)) return FOLD;
  const said = BOXES.has(folded) ? parameters.find((word) => NOTES.has(word.toLowerCase())) : undefined;
  if (said !== undefined) return said;
  if (NOTES.has(folded) || folded === 'example') return name;
  return BOXES.has(folded) ? 'note' : undefined;
}
