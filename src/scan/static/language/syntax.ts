/** Kinds of nodes, as the grammar calls them. */
export type Kinds = readonly string[];

/** How texts are written, and how a program puts them together. */
export interface StringSyntax {
  readonly kinds: Kinds;
  /** Places inside a text where a value is put in. */
  readonly holes: Kinds;
  /** Quotes, where the grammar has nodes for them. */
  readonly marks: Kinds;
  /** Nodes that hold several texts side by side, which are one. */
  readonly adjacent: Kinds;
  /** A whole text without holes; its content is the group `text`. */
  readonly plain: RegExp;
  /** How a text begins; the beginning of its content is the group `text`. */
  readonly start: RegExp;
  /** Operators that join two texts. */
  readonly joins: readonly string[];
  /** Operators that put the values on their right into the text on their left. */
  readonly formats: readonly string[];
  /** Collections in which such an operator takes several values. */
  readonly values: Kinds;
}

/** What is called, and on what: fields of a call. */
export interface CallSyntax {
  readonly callee: string;
  /** Null: the receiver is a part of the callee, see `members`. */
  readonly receiver: string | null;
  /** What it is given. */
  readonly values: string;
}

/** A choice between two values, and which of its named children these are. */
export interface ConditionalSyntax {
  readonly branches: readonly [number, number];
}

/** The fields of a node that gives a variable a value. */
export interface DeclarationSyntax {
  readonly name: string;
  readonly value: string;
}

export interface FunctionSyntax {
  readonly kinds: Kinds;
  /** Fields that hold the parameters; the first that is there. */
  readonly parameters: readonly string[];
  /** Types of numbers, dates and the like: what has one of them cannot carry a text. */
  readonly numberTypes: readonly string[];
  /** On which side of a parameter's name its type stands. */
  readonly typeStands: 'before' | 'after';
}

/**
 * A grammar as the engine sees it. Everything is required: a language that lacks something says so with an empty list.
 * `test/scan/static/language/grammar.test.ts` holds that the grammar knows every kind and field named here.
 */
export interface Syntax {
  readonly identifiers: Kinds;
  readonly comments: Kinds;
  /** Nodes that stand for the one inside them: parentheses, casts without effect. */
  readonly wrappers: Kinds;
  /** Values side by side where one could stand (`a, b = f(), g()`); the engine follows the first. */
  readonly lists: Kinds;
  readonly numbers: Kinds;
  readonly strings: StringSyntax;
  /** Access to a part by name, each with the field of the object. */
  readonly members: ReadonlyMap<string, string>;
  readonly awaits: Kinds;
  /** Expressions that hand on what the variables inside them hold. */
  readonly carriers: Kinds;
  /** Operators with two sides, fields `left`, `operator` and `right`. */
  readonly operations: Kinds;
  /** Operations that give their right side where the left one is missing, each with its operators. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>;
  readonly conditionals: ReadonlyMap<string, ConditionalSyntax>;
  readonly calls: ReadonlyMap<string, CallSyntax>;
  /** What makes an object, each with the field of its type. */
  readonly constructions: ReadonlyMap<string, string>;
  /** Conversions that keep the value, each with its field. */
  readonly conversions: ReadonlyMap<string, string>;
  readonly declarations: ReadonlyMap<string, DeclarationSyntax>;
  readonly functions: FunctionSyntax;
  /** What decorators or annotations stand at. */
  readonly decorated: Kinds;
  /** Fields by which any node names what its value goes to, and those that hold the value. */
  readonly targets: { readonly names: readonly string[]; readonly values: readonly string[] };
  /** Kinds of statements and blocks: where an expression ends. */
  readonly boundary: RegExp;
}
