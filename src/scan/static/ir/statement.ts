import type { Expression, Target, TypeName } from './expression.js';
import type { Span } from './span.js';

export interface Evaluate extends Span {
  readonly kind: 'evaluate';
  readonly value: Expression;
}

/** `a = b`; `a += b` is `a = a + b`. Null without a value: `let a`, `String a;`. */
export interface Assign extends Span {
  readonly kind: 'assign';
  readonly target: Target;
  readonly type: TypeName | null;
  readonly value: Expression | null;
}

export interface If extends Span {
  readonly kind: 'if';
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

export interface Case {
  /** Constants, or with a missing subject conditions; none of the default. */
  readonly values: readonly Expression[];
  readonly body: readonly Statement[];
  /** The next case runs after this one: no `break` at its end in C's children. */
  readonly continues: boolean;
}

/** `switch`, `match`, `case … when`. Null subject: the values are conditions. A type switch has `TypeTest`s. */
export interface Switch extends Span {
  readonly kind: 'switch';
  readonly subject: Expression | null;
  readonly cases: readonly Case[];
}

/** Any loop. What runs before the first round stands as statements before it, what runs after each at the body's end. */
export interface Loop extends Span {
  readonly kind: 'loop';
  /** What each round takes, and from what; null of a loop with a condition alone. `key` gets the place or the key. */
  readonly each: { readonly target: Target | null; readonly key: Target | null; readonly over: Expression } | null;
  readonly test: Expression | null;
  readonly body: readonly Statement[];
}

export interface Return extends Span {
  readonly kind: 'return';
  readonly value: Expression | null;
}

/** Leaves the function with an error: `throw`, `raise`, `panic`. */
export interface Throw extends Span {
  readonly kind: 'throw';
  readonly value: Expression | null;
}

/** `break` and `continue`. */
export interface Leave extends Span {
  readonly kind: 'leave';
  readonly form: 'break' | 'continue';
}

export interface Try extends Span {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handlers: readonly { readonly target: Target | null; readonly body: readonly Statement[] }[];
  readonly last: readonly Statement[];
}

/** A function or class that gets its name here. */
export interface Declare extends Span {
  readonly kind: 'declare';
  readonly name: string;
  readonly what: { readonly function: number } | { readonly class: number };
}

export type Statement = Evaluate | Assign | If | Switch | Loop | Return | Throw | Leave | Try | Declare;
