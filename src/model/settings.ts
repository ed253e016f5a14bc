/** A mistake that a schema cannot see; `key` leads from the section to its place. */
export interface SettingMistake {
  readonly key: readonly (string | number)[];
  readonly message: string;
}

/** A setting in words, as a change of the policy tells it: `engine`, `builtin`. */
export type SettingWords = readonly [name: string, value: string];

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
}

/** What an option of a run does to what the policy says. */
export type Effect = 'same' | 'tightens' | 'loosens';

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
