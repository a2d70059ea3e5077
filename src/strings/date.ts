/** They take long to make, and much memory. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A day as a language writes it: "1 March 2027" for 2027-03-01. */
export function longDate(tag: string, date: string): string {
  return written(tag, date, { dateStyle: 'long' });
}

/** The month of a day as a language writes it: "March 2027". */
export function longMonth(tag: string, date: string): string {
  return written(tag, date.slice(0, 7), { month: 'long', year: 'numeric' });
}

function written(tag: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const format = (formats[tag + options.month] ??= new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
  }));
  return format.format(new Date(date));
}
