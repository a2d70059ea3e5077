/** They take long to make, and much memory. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A day as a language writes it: "1 March 2027" for 2027-03-01. */
export function longDate(tag: string, date: string): string {
  const format = (formats[tag] ??= new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  return format.format(new Date(date));
}
