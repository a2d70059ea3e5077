/** What `changes --fail-on` takes: the changes that may make it fail. */
export const FAILURES = ['demand'] as const;
