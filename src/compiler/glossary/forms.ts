import { hasWord } from '../names/has-word.ts';

/** What parts the forms of a term: commas of any script. */
const COMMA = /[,،、，]/u;
const BRACKET = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u;

/** The forms of a term that its heading names: "SLA, service level agreement", or "Service level agreement (SLA)". */
export function formsOf(heading: string): readonly string[] {
  const [, before, within] = BRACKET.exec(heading) ?? [];
  const parts = before === undefined || within === undefined ? [heading] : [before, within];
  const forms = parts.flatMap((part) => part.split(COMMA)).map((form) => form.trim());
  return [...new Set(forms.filter(hasWord))];
}

/** Whether a form is written in capitals alone, as abbreviations are: "IT" is not "it". */
export function isInCapitals(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

/** What two forms have in common that stand for the same words. */
export function formKey(form: string): string {
  return isInCapitals(form) ? form : form.toLowerCase();
}

/** The plural of an English form, or of an abbreviation, which gets its "s" in many languages; `undefined` for any other. */
export function pluralOf(form: string, isEnglish: boolean): string | undefined {
  if (isInCapitals(form)) return /[A-Z]$/.test(form) ? `${form}s` : undefined;
  if (!isEnglish || !/[a-z]$/i.test(form)) return undefined;
  if (/[^aeiou]y$/i.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(form) ? `${form}es` : `${form}s`;
}
