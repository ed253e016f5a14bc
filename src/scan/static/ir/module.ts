import type { Argument, Expression, Target, TypeName } from './expression.js';
import type { Span } from './span.js';
import type { Statement } from './statement.js';

/** `@Get('/x')`, `[HttpGet("x")]`, `#[Route('/x')]`, `@app.route("/x")`: `callee` is what stands before the arguments. */
export interface Annotation extends Span {
  readonly callee: Expression;
  readonly args: readonly Argument[];
}

export interface Parameter extends Span {
  /** A name, or what takes the argument apart. */
  readonly target: Target;
  readonly type: TypeName | null;
  readonly annotations: readonly Annotation[];
  readonly otherwise: Expression | null;
  /** Takes the remaining arguments, by place (`...x`, `*x`) or by name (`**x`). */
  readonly rest: 'no' | 'list' | 'record';
}

/** A function, method, lambda or block. A method's own object is `this` and no parameter, whatever the language calls it. */
export interface FunctionForm extends Span {
  /** Empty for a lambda. The maker of an object is `constructor`. */
  readonly name: string;
  /** Index of the class it belongs to; null outside. */
  readonly class: number | null;
  /** Whether it belongs to the class itself and not to an object of it. */
  readonly static: boolean;
  readonly parameters: readonly Parameter[];
  readonly annotations: readonly Annotation[];
  readonly returns: TypeName | null;
  readonly body: readonly Statement[];
}

export interface Field extends Span {
  readonly name: string;
  readonly type: TypeName | null;
  readonly static: boolean;
  readonly annotations: readonly Annotation[];
  readonly value: Expression | null;
}

export interface ClassForm extends Span {
  /** As written, without the package; a nested class has its outer one before it: `Outer.Inner`. */
  readonly name: string;
  readonly bases: readonly TypeName[];
  readonly annotations: readonly Annotation[];
  readonly fields: readonly Field[];
  /** Indexes into the functions of the module. */
  readonly methods: readonly number[];
  /** `enum`: its objects are the constants that `fields` names. */
  readonly form: 'class' | 'interface' | 'enum' | 'struct';
}

/** A name of another module. `member` null: the module as a whole; `*` with `local` `*`: all of its names. */
export interface Import extends Span {
  readonly local: string;
  /** As written: `./db.js`, `flask`, `.models`, `database/sql`, `java.sql`. Separators of PHP and C++ are dots. */
  readonly module: string;
  /** The default export is `default`. */
  readonly member: string | null;
}

/** A name that other modules may take; with `from`, of another module. `*` stands for all names of it. */
export interface Export {
  readonly name: string;
  readonly local: Expression | null;
  readonly from: { readonly module: string; readonly member: string | null } | null;
}

/** One file in the intermediate form. */
export interface Module {
  /** The package or namespace that its names are in; empty where the language has none. */
  readonly package: string;
  readonly imports: readonly Import[];
  /** Null: every name at the top is taken by who wants it. */
  readonly exports: readonly Export[] | null;
  /** The first is the file itself, its body what runs when it is loaded. */
  readonly functions: readonly FunctionForm[];
  readonly classes: readonly ClassForm[];
  /** Parts that the grammar could not read. */
  readonly unread: readonly Span[];
}
