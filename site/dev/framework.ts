export type { Framework } from 'career-levels';
export { framework } from 'career-levels/data';
