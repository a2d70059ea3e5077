/** How much a file may hold. Role documents stay far below; what goes beyond would only cost the build its time. */
export const MAX_FILE_BYTES = 256 * 1024;
export const MAX_FRONT_MATTER_BYTES = 16 * 1024;
/** Nodes of the Markdown tree within each other: a list in a list is two deeper, bold words in it one more. */
export const MAX_DEPTH = 100;
/** Headings, bullets, paragraphs, links, cells of tables and all else that a file consists of. */
export const MAX_NODES = 50_000;
/** Marks such as `*` and `[` in a paragraph or table: what they cost the parser grows with its length. */
export const MAX_MARKS_TOGETHER = 10_000;
/** Marks such as `&amp;` there: for each the parser copies the text before it. */
export const MAX_ENTITIES_TOGETHER = 500;
/** Characters without a space, of which some begin an address: what they cost the parser grows with their square. */
export const MAX_ADDRESS_LENGTH = 4_000;
/** What bounds the nesting of front matter: brackets in it, `-`, `?` and `:` in a line, and indentation. */
export const MAX_YAML_BRACKETS = 32;
export const MAX_YAML_INDICATORS = 32;
export const MAX_YAML_COLUMNS = 64;
/** How many levels a framework may have, documents or not. */
export const MAX_LEVELS = 5_000;
/**
 * Headings in a file, so many that all levels of a framework may be in one. Each may become a section, which costs more than a
 * bullet does: an anchor, a place in every comparison and on every page.
 */
export const MAX_HEADINGS = MAX_LEVELS;
/** Digits before the point of a rank, and of a number in a code; a longer number counts nothing. */
export const MAX_RANK_DIGITS = 9;
