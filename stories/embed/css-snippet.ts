/**
 * What to paste into a page's style sheet to get the look of an example: a comment and the custom properties that were
 * set, or undefined where none were.
 */
export function cssSnippet(tokens: Readonly<Record<string, string>>): string | undefined {
  const declarations = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  if (declarations.length === 0) return undefined;
  return ['/* On whatever stands around the component. */', '.careers {', ...declarations, '}'].join('\n');
}
