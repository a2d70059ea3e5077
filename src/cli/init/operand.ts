/** A folder as the operand of our commands in a shell, after a space; none for the folder that they take without one. */
export function operandFor(folder: string): string {
  if (folder === 'framework') return '';
  const path = folder.startsWith('-') ? `./${folder}` : folder;
  return /^[\w./-]+$/.test(path) ? ` ${path}` : ` '${path.replaceAll("'", "'\\''")}'`;
}
