import { LocatedError } from '../../model/errors.js';

/** Reads the keys of one YAML mapping with types, and knows which keys nobody asked for. */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new LocatedError({ message: 'must be a mapping', path });
    }
    this.#values = new Map(Object.entries(value));
  }

  fail(key: string, why: string): never {
    throw new LocatedError({ message: `${key} ${why}`, path: this.#path });
  }

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  maybe(key: string): unknown {
    this.#asked.add(key);
    return this.#values.get(key);
  }

  any(key: string): unknown {
    return this.maybe(key) ?? this.fail(key, 'is missing');
  }

  text(key: string): string {
    return this.maybeText(key) ?? this.fail(key, 'must be a text');
  }

  maybeText(key: string): string | null {
    const value = this.maybe(key);
    if (value === undefined) return null;
    return typeof value === 'string' && value !== '' ? value : this.fail(key, 'must be a text');
  }

  maybeNumber(key: string): number | null {
    const value = this.maybe(key);
    if (value === undefined) return null;
    return typeof value === 'number' ? value : this.fail(key, 'must be a number');
  }

  list(key: string): readonly unknown[] {
    const value = this.any(key);
    return Array.isArray(value) ? value : this.fail(key, 'must be a list');
  }

  texts(key: string): readonly string[] {
    return this.list(key).map((item) => (typeof item === 'string' ? item : this.fail(key, 'must hold texts')));
  }

  groups(key: string): readonly (readonly string[])[] {
    return this.list(key).map((group) => {
      const literals = typeof group === 'string' ? [group] : group;
      if (!Array.isArray(literals)) return this.fail(key, 'must be a list of lists of texts');
      return literals.map((item) => (typeof item === 'string' ? item : this.fail(key, 'must hold texts')));
    });
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.text(key);
    return allowed.find((item) => item === value) ?? this.fail(key, `must be one of ${allowed.join(', ')}`);
  }

  child(key: string): Fields {
    return new Fields(this.any(key), `${this.#path}: ${key}`);
  }

  children(key: string): readonly Fields[] {
    return this.list(key).map((item, index) => new Fields(item, `${this.#path}: ${key}[${index}]`));
  }

  /** Examples are a text, or a mapping of `code` and what it is after the fix. */
  examples(key: string): readonly { code: string; fixed: string | null }[] {
    return this.list(key).map((item, index) => {
      if (typeof item === 'string') return { code: item, fixed: null };
      const example = new Fields(item, `${this.#path}: ${key}[${index}]`);
      const result = { code: example.text('code'), fixed: example.maybeText('fixed') };
      example.done();
      return result;
    });
  }

  /** Throws for the first key that was never read: most likely a typing mistake. */
  done(): void {
    for (const key of this.#values.keys()) if (!this.#asked.has(key)) this.fail(key, 'is not a known key');
  }
}
