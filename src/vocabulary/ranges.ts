/** The words between two codes that make a range of them, as in "L1 to L3". */
export const UP_TO_WORDS: readonly string[] = [
  ['to', 'through', 'until'],
  ['bis', 'bis zu'],
  ['à', 'jusqu’à', "jusqu'à"],
  ['a', 'al', 'hasta'],
  ['até', 'ao'],
  ['fino a', 'tot', 't/m', 'tot en met'],
  ['до', 'по'],
  ['から', '到', '至', '에서', '부터'],
  ['إلى', 'حتى'],
].flat();

/** The words between two codes that name both, as in "L3 and L4". */
export const AND_WORDS: readonly string[] = [
  ['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'en', 'of', 'и', 'или'],
  ['と', '和', '与', '및', '와', '과', 'و', 'أو'],
].flat();
