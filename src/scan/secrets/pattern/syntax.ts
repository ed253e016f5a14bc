/**
 * The part of the regular expression language that secret rules may use, over bytes. Back references, look-behind of
 * variable length, Unicode and lazy tricks are left out: what is not here is refused, so that every pattern's longest
 * match and its bytes can be computed.
 */
export type PatternNode =
  | { readonly kind: 'set'; readonly bytes: Uint8Array }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  /** `body` is what a look-around looks for; null for `^`, `$`, `\b`. */
  | { readonly kind: 'assertion'; readonly body: PatternNode | null; readonly behind: boolean };

export class PatternError extends Error {
  override readonly name = 'PatternError';
}
