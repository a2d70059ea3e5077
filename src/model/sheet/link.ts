/**
 * Returns the address that a reader's text is, or `undefined` if it is another text, or one of an address that could run something or
 * carries a password.
 */
export function linkIn(text: string): string | undefined {
  const address = text.trim();
  if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address) || !URL.canParse(address)) return undefined;
  const { username, password, href } = new URL(address);
  return username === '' && password === '' ? href : undefined;
}
