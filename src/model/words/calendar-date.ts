/** Whether a text is a day: YYYY-MM-DD. One that does not exist rolls over into the next month or is no date at all. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}
