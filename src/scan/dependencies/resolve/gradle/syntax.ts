import type { StringPart } from './tokens.js';

/** As much of an expression as build scripts use to say a version or a coordinate. */
export type Expression =
  | { readonly kind: 'string'; readonly parts: readonly StringPart[] }
  /** `a.b['c']`, its segments. */
  | { readonly kind: 'path'; readonly path: readonly string[] }
  | {
      readonly kind: 'call';
      readonly path: readonly string[];
      readonly args: readonly Argument[];
      readonly block: readonly Statement[];
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Expression])[] }
  /** `a + b` */
  | { readonly kind: 'sum'; readonly items: readonly Expression[] }
  | { readonly kind: 'unknown' };

export interface Argument {
  readonly name: string | null;
  readonly value: Expression;
}

/** One statement: a call with or without brackets and block, or an assignment. */
export interface Statement {
  readonly path: readonly string[];
  readonly args: readonly Argument[];
  readonly block: readonly Statement[];
  /** The value of an assignment. */
  readonly value: Expression | null;
  /** Words that follow on the line, with what stands behind each: `version '1.0' apply false`. */
  readonly tail: ReadonlyMap<string, Expression>;
  readonly line: number;
}
