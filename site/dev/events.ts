/** Tells pages with the script-tag file that it has to be loaded anew. */
export const SOURCE_CHANGED = 'career-levels:source-changed';
