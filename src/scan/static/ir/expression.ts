import type { Span } from './span.js';

/** A literal without anything put into it; `undefined` for what stands for nothing (`null`, `None`, `nil`). */
export interface Constant extends Span {
  readonly kind: 'constant';
  readonly value: string | number | boolean | undefined;
}

/** A regular expression literal: its source without delimiters, and its flags. */
export interface Pattern extends Span {
  readonly kind: 'pattern';
  readonly source: string;
  readonly flags: string;
}

/** A variable, parameter, function, class, import or global. The object that a method runs on is always `this`. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
}

/** A part by a name that is written in the source: `a.b`, `a->b`, `A::B`. */
export interface Member extends Span {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

/** A part by a key that is computed: `a[k]`; a constant key is a `Constant` here. */
export interface Index extends Span {
  readonly kind: 'index';
  readonly object: Expression;
  readonly key: Expression;
}

export interface Argument {
  readonly value: Expression;
  /** Keyword under which it is given; null by place. A Ruby block is given as `&`. */
  readonly name: string | null;
  /** One value that holds several arguments: `...x`, `*x`, `**x`. */
  readonly spread: boolean;
}

/** A call; of a method when `callee` is a `member`. A tagged template is a call with one `text` argument. */
export interface Call extends Span {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** What makes an object of a class: `new X()`. Python and Ruby say it by what the callee is. */
  readonly form: 'call' | 'new' | 'tag';
}

/** A text put together from constants and values, in order: templates, interpolation, adjacent literals. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly parts: readonly Expression[];
}

/** Two operands; `operator` as JavaScript writes it (`===` is `==`, `not in` and `is not` as Python does). */
export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** `and`: the right side where the left one is true; `or`: where it is not; `else`: where it is missing (`??`, `?:`). */
export interface Logical extends Span {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or' | 'else';
  readonly left: Expression;
  readonly right: Expression;
}

/** `!`, `-`, `+`, `~`, `typeof`; negation is always `!`. */
export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Expression;
}

export interface Choice extends Span {
  readonly kind: 'choice';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** A function made here: `index` into the functions of the module. */
export interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly index: number;
}

export interface Entry extends Span {
  /** Null: everything of the value is taken over (`...x`, `**x`). */
  readonly key: Expression | null;
  readonly value: Expression;
}

/** Keys and values: object, dictionary, hash, map or struct literal; the struct's type in `type`, as written. */
export interface Record extends Span {
  readonly kind: 'record';
  readonly type: string | null;
  readonly entries: readonly Entry[];
}

/** Values side by side: list, tuple, set, array literal. */
export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Argument[];
}

/** For each element of `over`, `value`: comprehensions and generators. */
export interface Comprehension extends Span {
  readonly kind: 'comprehension';
  readonly target: Target;
  readonly over: Expression;
  readonly tests: readonly Expression[];
  /** For a dictionary, its key. */
  readonly key: Expression | null;
  readonly value: Expression;
}

/** An assignment that has a value of its own: `(a = b)`, `a := b`. */
export interface Assignment extends Span {
  readonly kind: 'assignment';
  readonly target: Target;
  readonly value: Expression;
}

/** The value in another form that says nothing against it: `await x`, `x!`, `&x`, `*x`, `x as T` with its type, a part `x[a:b]`. */
export interface Wrapped extends Span {
  readonly kind: 'wrapped';
  readonly form: 'await' | 'yield' | 'cast' | 'slice' | 'other';
  readonly type: TypeName | null;
  readonly value: Expression;
}

/** Whether a value is of a type: `x instanceof T`, `x is T`, `isinstance(x, T)` where the language has syntax for it. */
export interface TypeTest extends Span {
  readonly kind: 'type-test';
  readonly value: Expression;
  readonly type: TypeName;
}

/** What the engine does not understand; what is inside it is looked at, and its value is unknown. */
export interface Opaque extends Span {
  readonly kind: 'opaque';
  readonly inside: readonly Expression[];
}

export type Expression =
  | Constant
  | Pattern
  | Name
  | Member
  | Index
  | Call
  | Text
  | Binary
  | Logical
  | Unary
  | Choice
  | Lambda
  | Record
  | List
  | Comprehension
  | Assignment
  | Wrapped
  | TypeTest
  | Opaque;

/** A type as written: its dotted name without type arguments, and those. `string[]` is `[]` of `string`. */
export interface TypeName {
  readonly name: string;
  readonly args: readonly TypeName[];
}

/** Several targets that take a value apart by place: `[a, , ...rest]`, `a, b`. */
export interface ListTarget {
  readonly kind: 'list-target';
  readonly items: readonly (Target | null)[];
  /** Takes the remaining ones. */
  readonly rest: Target | null;
}

/** Targets that take a value apart by name: `{ a, b: c = 1, ...rest }`. */
export interface RecordTarget {
  readonly kind: 'record-target';
  readonly entries: readonly { readonly key: string; readonly target: Target; readonly otherwise: Expression | null }[];
  readonly rest: Target | null;
}

/** Where a value goes: a variable, a part of a value, or several of these. */
export type Target = Name | Member | Index | ListTarget | RecordTarget;
