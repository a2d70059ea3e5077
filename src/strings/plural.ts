/** A form for each kind of number that a language tells apart. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** They take long to make, and much memory. */
const rules: Record<string, Intl.PluralRules> = {};

/** The form that a language has for a number: "example" for 1, "examples" for 3. */
export function plural(tag: string, count: number, forms: Forms): string {
  return forms[(rules[tag] ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other;
}
