/** A GitHub expression, the inside of `${{ … }}` or an `if:` (docs.github.com, "Evaluate expressions"). */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | {
      readonly kind: 'path';
      /** Lower-cased; an index that is no constant name is `*`. */
      readonly names: readonly string[];
      readonly indexes: readonly Expression[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** A part of what a call gave. */
  | { readonly kind: 'part'; readonly of: Expression; readonly names: readonly string[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression };
