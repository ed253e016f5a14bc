/** A mistake that a schema cannot see; `key` leads from the section to its place. */
export interface SettingMistake {
  readonly key: readonly (string | number)[];
  readonly message: string;
}

/** A setting in words, as a change of the policy tells it: `engine`, `builtin`. */
export type SettingWords = readonly [name: string, value: string];

/** What a value of the policy, or an option of a run, does to the one that held before. */
export type Effect = 'same' | 'tightens' | 'loosens';

/** How a value of a layer below stands to that of the layer above; where neither is stricter, it loosens. */
export interface ValueLayering {
  readonly kind: 'value';
  /** @param above `undefined`: the layer above does not say it */
  effectOf(above: unknown, below: unknown): Effect;
  /** Both together, where a layer below can only add. Absent: it takes the place of the other, or is refused. */
  join?(above: unknown, below: unknown): unknown;
}

/**
 * How a part of the policy file is put on the same part of the layer above (`extends`), as its keys have it. All of it
 * is of values as the file has them.
 */
export type Layering =
  | ValueLayering
  | { readonly kind: 'keys'; readonly keys: Readonly<Record<string, Layering>> }
  | {
      /** Settings by a name that the file chooses. */
      readonly kind: 'map';
      entryOf(key: string): ValueLayering;
      /** Whether the first that fits decides: what may loosen stands before the entries of the layer above. */
      readonly isOrdered?: boolean;
      /** Where the file has a short form: the entries that it stands for, and back. */
      spread?(file: unknown): Readonly<Record<string, unknown>>;
      gather?(entries: Readonly<Record<string, unknown>>): unknown;
    }
  | {
      /** Items in order; those of the layer above come first. */
      readonly kind: 'list';
      /** Names under which an item may be overridden. */
      namesOf(item: unknown): readonly string[];
      /** Whether two items of one name are the same one said twice. */
      readonly isNamed: boolean;
      /** Whether an item can only tighten. */
      onlyTightens(item: unknown): boolean;
    };

/**
 * One part of the policy file, said once: its form, what holds without it, how it is read and how a change of it is
 * told. The policy's schema, its defaults, its mistakes and the notice of a weakened setting are made of these.
 * @typeParam S the settings as the product uses them
 * @typeParam F the part of the file, as the schema has let it through
 */
export interface Settings<S, F = unknown> {
  /** JSON Schema (draft 7) of the part. */
  readonly schema: object;
  readonly defaults: S;
  read(file: F): S;
  /** What is wrong with it beside its form. */
  mistakes?(file: F): Promise<readonly SettingMistake[]>;
  /** Every setting with its value, in a fixed order; what is left out cannot be told when it changes. */
  describe(settings: S): readonly SettingWords[];
  /** How it is put on the same part of a layer above. */
  readonly layering: Layering;
}

/** An option (`--engine`, input `engine`) that stands for a setting. */
export interface SettingOption<S> {
  readonly name: string;
  /** How the usage calls its value: `LEVEL`. */
  readonly placeholder: string;
  readonly values: readonly string[];
  /** The setting as the option would spell it. */
  spell(settings: S): string;
  effectOf(policy: string, asked: string): Effect;
  with(settings: S, asked: string): S;
}
