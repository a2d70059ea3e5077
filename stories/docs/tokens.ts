/** A public custom property, as the style sheet documents it. */
export interface Token {
  readonly name: `--career-levels-${string}`;
  /** What it is and what it changes. */
  readonly description: string;
  readonly type: TokenType;
  /** The value where a page sets none; for a colour that of each mode. */
  readonly fallback: { readonly light: string; readonly dark: string };
}

const TYPES = ['colour', 'font', 'length', 'number'] as const;

export type TokenType = (typeof TYPES)[number];

/** A comment that ends in `@type …`, and under it the private property that stands for a public one or its default. */
const DOCUMENTED =
  /\/\*((?:(?!\*\/)[\s\S])*?)@type (\w+)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--career-levels-[\w-]+),\s*([^;]*?)\s*\);/g;

/**
 * Reads the public custom properties out of the style sheet that reads them, with their comments and defaults.
 *
 * @throws where a property's type is none that the documentation knows
 */
export function readTokens(css: string): Token[] {
  return [...css.matchAll(DOCUMENTED)].map(([, comment = '', type = '', name = '', fallback = '']) => {
    const known = TYPES.find((each) => each === type);
    if (!known) throw new Error(`Unexpected "@type ${type}" for ${name}, expected ${TYPES.join(', ')}.`);
    return {
      name: name as Token['name'],
      description: oneLine(comment),
      type: known,
      fallback: byMode(oneLine(fallback)),
    };
  });
}

/**
 * Returns the default as a page can declare it.
 *
 * @param tokens all of them: a default that follows from another one names it
 */
export function declared({ type, fallback: { light, dark } }: Token, tokens: readonly Token[]): string {
  if (type === 'colour') return `light-dark(${light}, ${dark})`;
  return light.replaceAll(/var\(--_([\w-]+)\)/g, (_, name: string) => {
    const other = tokens.find((token) => token.name === `--career-levels-${name}`);
    if (!other) throw new Error(`Unexpected var(--_${name}) in a default, expected a public property's.`);
    return `var(${other.name}, ${declared(other, tokens)})`;
  });
}

/** The id of the part of a page that tells of a token. */
export function sectionOf({ name }: Token): string {
  return `token${name.slice(1)}`;
}

function byMode(value: string): Token['fallback'] {
  const [, light, dark] = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value) ?? [];
  return light && dark ? { light, dark } : { light: value, dark: value };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
