/**
 * A part of a call: `0` an argument, `2..` all from there, `this` what the method is called on, `return` its result,
 * `:name` a keyword argument, `:&` a block; dots and names after it for a part of the value: `0.url`, `0.options.handler`.
 */
export interface Place {
  readonly at: number | 'this' | 'return' | { readonly keyword: string };
  /** All arguments from `at` on. */
  readonly onwards: boolean;
  /** Parts of the value, outermost first; `*` for any. */
  readonly parts: readonly string[];
}
