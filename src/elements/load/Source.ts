import { load, type Reading } from './load.ts';

/** What the attribute of an element names by its address. Answers for an earlier address are ignored. */
export class Source<T> {
  readonly #attribute: string;
  readonly #as: Reading<T>;
  readonly #settled: () => void;
  #address: string | null = null;
  #answer: T | Error | undefined;

  /**
   * @param attribute the name of the attribute
   * @param settled is called once an answer, or an error, is there
   */
  constructor(attribute: string, as: Reading<T>, settled: () => void) {
    this.#attribute = attribute;
    this.#as = as;
    this.#settled = settled;
  }

  /** What the address has led to; `undefined` while it is loading. */
  get answer(): T | Error | undefined {
    return this.#answer;
  }

  /** Loads what an address names, unless that has been done; `null` stands for none. */
  follow(address: string | null): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#answer = undefined;
    if (address === null) return;
    const settle = (answer: T | Error) => {
      if (address !== this.#address) return;
      this.#answer = answer;
      this.#settled();
    };
    load(this.#attribute, address, this.#as).then(settle, settle);
  }

  /** Has the next call of `follow` ask again for what could not be loaded, even if the address is the same. */
  retry(): void {
    if (this.#answer instanceof Error) this.#address = null;
  }
}
