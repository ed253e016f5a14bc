import type { Binary, Call, Expression } from '../ir/expression.js';
import type { Parameter } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import type { MemberModel, ModelSink, SinkKind } from '../models/model.js';
import type { Expectations } from './expected.js';
import type { Frame } from './frame.js';
import type { ClassOfRepository, LoadedUnit, Program } from './program.js';
import type { Reports } from './sink-report.js';
import type { Summary } from './summary.js';
import type { SourcePlace } from './taint.js';
import type { Closure, Scope, Value } from './value.js';

/** One argument of a call after its evaluation. */
export interface Given {
  readonly value: Value;
  readonly name: string | null;
  readonly spread: boolean;
  /** Where it is written; null for what a library gives to a callback. */
  readonly from: Expression | null;
}

/** What is called: functions of the repository, and names for which there are models. */
export interface Callee {
  readonly receiver: Value | null;
  readonly value: Value;
  readonly models: readonly MemberModel[];
}

/** What rules that look at calls see of one. */
export interface SeenCall {
  readonly frame: Frame;
  readonly call: Call;
  readonly callee: Callee;
  readonly given: readonly Given[];
}

/** A part of an object that gets a value: an entry of a record, or an assignment. */
export interface SeenPart extends Span {
  readonly frame: Frame;
  /** The object as it is then; of a record all of it. */
  readonly object: Value;
  readonly name: string;
  readonly value: Value;
  readonly from: Expression;
}

/** A value that gets a name: a variable's, or as its result the function's. */
export interface SeenValue {
  readonly frame: Frame;
  readonly name: string;
  readonly value: Value;
  readonly from: Expression | null;
  readonly role: 'variable' | 'result';
}

/** Two values that are asked to be equal. */
export interface SeenComparison extends Span {
  readonly frame: Frame;
  readonly left: Value;
  readonly right: Value;
  readonly written: Binary;
}

/** An argument of a call of the repository's functions that reaches a sink inside them. */
export interface SeenReach {
  readonly frame: Frame;
  readonly call: Call;
  readonly kind: SinkKind;
  readonly given: Given;
  /** What the function calls it. */
  readonly parameter: string;
}

/** What a sink gets, where all holds that its model asks for. */
export interface SeenSunk {
  readonly frame: Frame;
  readonly call: Call;
  readonly model: MemberModel;
  readonly sink: ModelSink;
  readonly values: readonly Value[];
}

/** A part of a value that is asked for by a constant name. */
export interface SeenAsked {
  readonly frame: Frame;
  readonly object: Value;
  readonly name: string;
  readonly at: SourcePlace;
}

/** What looks on while the interpreter runs. Each may come several times for one place. */
export interface Hooks {
  /** A file, before it is looked through. */
  file(it: Interpreter, unit: LoadedUnit): void;
  call(it: Interpreter, seen: SeenCall): void;
  reached(it: Interpreter, seen: SeenReach): void;
  sunk(it: Interpreter, seen: SeenSunk): void;
  asked(it: Interpreter, seen: SeenAsked): void;
  compared(it: Interpreter, seen: SeenComparison): void;
  part(it: Interpreter, seen: SeenPart): void;
  named(it: Interpreter, seen: SeenValue): void;
  /** A function with decorators, where it gets its name: its place among the file's, and itself as a value. */
  decorated(it: Interpreter, frame: Frame, index: number, value: Value): void;
  /** A file, after it was looked through. */
  looked(it: Interpreter, unit: LoadedUnit): void;
}

/** Fields of classes, found once each. */
export interface FieldTable {
  of(it: Interpreter, type: string): ReadonlyMap<string, Value>;
}

/** The parts of the interpreter, which call each other; all of it is bounded by `steps`. */
export interface Interpreter {
  readonly program: Program;
  readonly reports: Reports;
  readonly fields: FieldTable;
  /** Steps that may still be taken. At 0 everything is unknown. */
  steps: number;
  /** Steps that are left for loading other files: what a file imports is no work on that file. */
  spare: number;
  /** Counts what is run on its own: only within one such run is it known what comes first. */
  runs: number;
  evaluate(frame: Frame, expression: Expression): Value;
  execute(frame: Frame, statements: readonly Statement[]): void;
  /** Goes on only with runs for which the condition is `truth`. */
  assume(frame: Frame, test: Expression, truth: boolean): void;
  call(frame: Frame, call: Call): Value;
  /** Calls a function of the repository, with what it does to the caller's values. */
  invoke(frame: Frame, closure: Closure, given: readonly Given[], site: Call | null): Value;
  /** What a function does with arguments like these; looked through once for each kind of arguments. */
  summarise(closure: Closure, given: readonly Value[], depth: number): Summary;
  /** A function as a value. */
  made(closure: Closure): Value;
  /** Who looks on. */
  readonly hooks: Hooks;
  /** Models of what a call calls, without making the call. */
  modelsOf(frame: Frame, call: Call): readonly MemberModel[];
  /** What functions get whose callers are not seen. */
  readonly expected: Expectations;
  /** The value, known to be of types. */
  ofType(unit: LoadedUnit, value: Value, types: readonly string[]): Value;
  /** A part of an object got a value: some parts are sinks. */
  assignedPart(
    frame: Frame,
    types: readonly string[],
    name: string,
    value: Value,
    from: { start: number; end: number },
    key?: Value,
  ): void;
  /** The variables around a class that was declared inside a function; null for one at the top of its file. */
  scopeOfClass(type: string): Scope | null;
  /** Tells where a class was declared. */
  declaredClass(type: string, scope: Scope): void;
  hasMember(self: Value, name: string): boolean;
  /** Library classes that a class of the repository inherits from; a library's own type is all there is of it. */
  libraryBases(type: string): readonly string[];
  /** What is known of a parameter without a caller, but for its data. */
  declaredValue(closure: Closure, parameter: Parameter): Value;
  /** A place to evaluate what stands at the top of a file, or in a class: `self` is its `this`. */
  frameOf(unit: LoadedUnit, self: Value): Frame;
  evaluateField(unit: LoadedUnit, value: Expression, of: ClassOfRepository): Value;
  /** Evaluates the decorators of a function. */
  decorated(frame: Frame, index: number, value: Value): void;
}
