/** The event by which the canvas tells the panel what there is to paste for the story on show. */
export const SNIPPETS_EVENT = 'career-levels/snippets';

/** Code to paste, and where. */
export interface Snippet {
  title: string;
  language: 'tsx' | 'html' | 'css';
  code: string;
}
