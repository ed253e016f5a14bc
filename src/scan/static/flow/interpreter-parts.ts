import { assignedPart } from './assigned-part.js';
import { assume } from './assume.js';
import { calleeOf, evaluateCall } from './call.js';
import { fieldTable, lineage } from './classes.js';
import { decorate } from './decorator.js';
import { evaluate } from './evaluate.js';
import { execute } from './execute.js';
import { expectations } from './expected.js';
import type { Hooks, Interpreter } from './interpreter.js';
import { invoke } from './invoke.js';
import type { MadeFunctions } from './made-functions.js';
import { STEPS_OF_LOADING, topFrame } from './module-run.js';
import { typesOf } from './names.js';
import type { Program } from './program.js';
import type { Reports } from './sink-report.js';
import type { Summaries } from './summarise.js';
import { hasMember, ofType } from './type-facts.js';
import { type Scope, typed, UNKNOWN } from './value.js';

/** What an interpreter gathers, for others to read as well. */
export interface Gathered {
  readonly reports: Reports;
  readonly summaries: Summaries;
  readonly made: MadeFunctions;
}

/** An interpreter of a program that has no steps yet: each part is given the others. */
export function interpreterOf(program: Program, { reports, summaries, made }: Gathered, hooks: Hooks): Interpreter {
  const it: Interpreter = {
    program,
    reports,
    hooks,
    fields: fieldTable(),
    expected: expectations(),
    steps: 0,
    spare: STEPS_OF_LOADING,
    runs: 0,
    ...classScopes(),
    evaluate: (frame, expression) => evaluate(it, frame, expression),
    execute: (frame, statements) => execute(it, frame, statements),
    assume(frame, test, truth) {
      frame.recalls++;
      assume(it, frame, test, truth);
      frame.recalls--;
    },
    call: (frame, call) => evaluateCall(it, frame, call),
    invoke: (frame, closure, given, site) => invoke(it, frame, closure, given, site),
    summarise: (closure, given, depth) => summaries.of(it, closure, given, depth),
    made(closure) {
      made.add(closure);
      return { ...UNKNOWN, functions: [closure] };
    },
    modelsOf: (frame, call) => calleeOf(it, frame, call).models,
    ofType: (...given) => ofType(it, ...given),
    assignedPart: (...given) => assignedPart(it, ...given),
    hasMember: (self, name) => self.types.some((type) => hasMember(it, type, name)) || self.parts?.has(name) === true,
    libraryBases: (type) => lineage(it, type).filter((each) => !each.startsWith('repo:')),
    declaredValue: ({ unit }, { type }) => {
      const loaded = program.units.get(unit.path);
      return loaded === undefined ? UNKNOWN : typed(typesOf(it, loaded, type));
    },
    frameOf: (unit, self) => topFrame(it, unit, self),
    evaluateField: (unit, value, of) => it.evaluate(topFrame(it, unit, typed([of.type])), value),
    decorated(frame, index, value) {
      for (const annotation of frame.unit.module.functions[index]?.annotations ?? []) {
        decorate(it, frame, annotation, value);
      }
      it.hooks.decorated(it, frame, index, value);
    },
  };
  return it;
}

/** Where classes were declared that stand inside functions. */
function classScopes(): Pick<Interpreter, 'scopeOfClass' | 'declaredClass'> {
  const scopes = new Map<string, Scope>();
  return {
    scopeOfClass: (type) => scopes.get(type) ?? null,
    declaredClass(type, scope) {
      if (scope.outer !== null) scopes.set(type, scope);
    },
  };
}
