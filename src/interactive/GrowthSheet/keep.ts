/** Where sheets can be kept in the browser. */
export type SheetStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What has become of a sheet that was to be kept: another tab may keep its own, and a private window, a frame or a full disk refuse it. */
export type Keeping = 'kept' | 'elsewhere' | 'refused';

/** Keeps a sheet's file in the browser under a key of ours. What is there says that its reader has asked for it. */
export class Keeper {
  readonly #key: string;
  readonly #storage: SheetStorage | undefined;
  /** What we know to be there. */
  #last: string | null = null;

  /** @param storage instead of the browser's */
  constructor(name: readonly string[], storage?: SheetStorage) {
    this.#key = ['career-levels', 'sheet', ...name.map(encodeURIComponent)].join(':');
    this.#storage = storage;
  }

  /** Returns what is kept, or `undefined` if nothing is, or nothing can be. */
  read(): string | undefined {
    this.#last = this.#attempt((storage) => storage.getItem(this.#key)) ?? null;
    return this.#last ?? undefined;
  }

  write(file: string): Keeping {
    const keeping = this.#attempt((storage): Keeping => {
      if (storage.getItem(this.#key) !== this.#last) return 'elsewhere';
      storage.setItem(this.#key, file);
      this.#last = file;
      return 'kept';
    });
    return keeping ?? 'refused';
  }

  forget(): void {
    this.#attempt((storage) => storage.removeItem(this.#key));
    this.#last = null;
  }

  #attempt<T>(use: (storage: SheetStorage) => T): T | undefined {
    try {
      // the property itself throws where a page may not store anything
      return use(this.#storage ?? localStorage);
    } catch {
      return undefined;
    }
  }
}
