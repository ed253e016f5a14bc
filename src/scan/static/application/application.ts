import type { Frame } from '../flow/frame.js';
import type { Interpreter } from '../flow/interpreter.js';
import type { LoadedUnit } from '../flow/program.js';
import type { Order, RouterEvent, Thing } from './event.js';
import type { FunctionFacts } from './facts.js';

/** Everything that was seen of the routes of a program, and of the functions before and behind them. */
export interface Application {
  readonly events: RouterEvent[];
  readonly facts: FunctionFacts;
  readonly units: Set<LoadedUnit>;
  /** Routers that were given to code that is not there, by site. */
  readonly given: Map<string, Thing[]>;
  /** Decorators of functions, by file and place of the function. */
  readonly decorators: Map<string, readonly Thing[]>;
  interpreter: Interpreter | null;
}

/** When something is registered that is seen now, at a place of a frame's file. */
export function orderOf({ events }: Application, it: Interpreter, frame: Frame, start: number): Order {
  const form = `${frame.unit.path}:${frame.form.start}-${frame.form.end}`;
  return { run: it.runs, sequence: events.length, form, start };
}
