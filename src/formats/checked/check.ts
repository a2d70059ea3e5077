/**
 * What a value must look like: a string, a number within bounds, a list, an object with at least these keys, a string that a
 * pattern matches, or what passes a test. A key that ends in a question mark may be missing. A function returns the shape for a given
 * value.
 */
export type Shape =
  | ''
  | readonly [least: number, most: number, isWhole: boolean]
  | RegExp
  | readonly [isRight: (value: string) => boolean, expected: string]
  | readonly [Shape]
  | { readonly [key: string]: Shape }
  | ((value: unknown) => Shape);

/**
 * The shape of an object of the model, with every key of its type. A new key has to be added here too, or be left out
 * explicitly.
 */
export type ShapeOf<T, NotChecked extends keyof T = never> = {
  readonly [K in Exclude<keyof T, NotChecked> as object extends Pick<T, K> ? `${K & string}?` : K]-?: Shape;
};

/** The shapes of the members of a union, without the key that distinguishes them. */
export type ShapesOf<T, Key extends keyof T, NotChecked extends PropertyKey = never> = {
  readonly [Kind in T[Key] & string]: ShapeOf<Omit<Extract<T, Record<Key, Kind>>, Key | NotChecked>>;
};

/** @throws an error that names the first mistake and its place */
export function check(value: unknown, shape: Shape, at = ''): void {
  if (typeof shape === 'function') {
    check(value, shape(value), at);
  } else if (shape instanceof RegExp) {
    if (typeof value !== 'string' || !shape.test(value)) fail(value, at, shape.source);
  } else if (Array.isArray(shape) && shape.length === 2) {
    const [isRight, expected] = shape;
    if (typeof value !== 'string' || !isRight(value)) fail(value, at, expected);
  } else if (Array.isArray(shape) && shape.length === 3) {
    const [least, most, isWhole] = shape;
    if (
      !(typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value)))
    )
      fail(value, at, `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`);
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) fail(value, at, 'a list');
    value.forEach((each, index) => check(each, shape[0], `${at}[${index}]`));
  } else {
    if (typeof value !== typeof shape || value === null)
      fail(value, at, shape === '' ? 'a string' : 'an object');
    for (const [name, inner] of Object.entries(shape)) {
      const key = name.replace('?', '');
      const { [key]: inside } = value as Record<string, unknown>;
      if (key === name || inside !== undefined) check(inside, inner, (at && `${at}.${key}`) || key);
    }
  }
}

/** Returns one of several shapes, which a key distinguishes. */
export function kinds(key: string, shapes: Record<string, Shape & object>): Shape {
  const known = new RegExp(`^(${Object.keys(shapes).join('|')})$`);
  return (value) => ({ [key]: known, ...shapes[(value as Record<string, string> | undefined)?.[key] ?? ''] });
}

function fail(value: unknown, at: string, expected: string): never {
  const found = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
  throw new Error(`${at || 'the file'} is ${found}, expected ${expected}`);
}
