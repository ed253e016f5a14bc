import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { Frame } from './frame.js';
import type { Interpreter, SeenCall } from './interpreter.js';
import type { LoadedUnit } from './program.js';
import type { Value } from './value.js';

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

/** What looks on while the interpreter runs. Each may come several times for one place. */
export interface Hooks {
  /** A file, before it is looked through. */
  file(it: Interpreter, unit: LoadedUnit): void;
  call(it: Interpreter, seen: SeenCall): void;
  part(it: Interpreter, seen: SeenPart): void;
  named(it: Interpreter, seen: SeenValue): void;
  /** A function with decorators, where it gets its name: its place among the file's, and itself as a value. */
  decorated(it: Interpreter, frame: Frame, index: number, value: Value): void;
  /** A file, after it was looked through. */
  looked(it: Interpreter, unit: LoadedUnit): void;
}

/** Several as one. */
export function allHooks(hooks: readonly Partial<Hooks>[]): Hooks {
  return {
    file: (it, unit) => hooks.forEach((each) => void each.file?.(it, unit)),
    call: (it, seen) => hooks.forEach((each) => void each.call?.(it, seen)),
    part: (it, seen) => hooks.forEach((each) => void each.part?.(it, seen)),
    named: (it, seen) => hooks.forEach((each) => void each.named?.(it, seen)),
    decorated: (it, frame, index, value) => hooks.forEach((each) => void each.decorated?.(it, frame, index, value)),
    looked: (it, unit) => hooks.forEach((each) => void each.looked?.(it, unit)),
  };
}
