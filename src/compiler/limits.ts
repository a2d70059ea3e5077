/** How much a file may hold. Role documents stay far below; what goes beyond would only cost the build its time. */
export const MAX_FILE_BYTES = 256 * 1024;
export const MAX_FRONT_MATTER_BYTES = 16 * 1024;
export const MAX_LINES = 5_000;
/** Lists and quotes within each other. */
export const MAX_DEPTH = 32;
/** Bullets, quotes and headings in a file. */
export const MAX_BLOCK_MARKS = 1_500;
/** Marks such as `*` and `[` in lines that stand together. */
export const MAX_INLINE_MARKS_TOGETHER = 500;
export const MAX_INLINE_MARKS = 4_000;
/** What bounds the nesting of front matter: brackets in it, `-`, `?` and `:` in a line, and indentation. */
export const MAX_YAML_BRACKETS = 32;
export const MAX_YAML_INDICATORS = 32;
export const MAX_YAML_COLUMNS = 64;
