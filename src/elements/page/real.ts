/**
 * Returns a property of a node as the browser has it. `document.baseURI` is the image on a page with an
 * `<img name="baseURI">`, and `form.parentNode` a field of that name; so is every other property, and every method.
 */
export function real<Of extends Node, Key extends keyof Of>(
  Class: { readonly prototype: Of },
  key: Key,
  node: Of,
): Of[Key] {
  return Reflect.get(Class.prototype, key, node);
}
