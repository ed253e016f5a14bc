import { assume } from './assume.js';
import { calleeOf, evaluateCall } from './call.js';
import { fieldTable, lineage } from './classes.js';
import { decorate } from './decorator.js';
import { evaluate, placeOf } from './evaluate.js';
import { execute } from './execute.js';
import { expectations } from './expected.js';
import type { Frame } from './frame.js';
import { givenByFramework } from './framework-methods.js';
import { allHooks, type Hooks } from './hooks.js';
import type { Interpreter } from './interpreter.js';
import { invoke } from './invoke.js';
import { NOBODY, runModule } from './module-run.js';
import { typesOf } from './names.js';
import type { LoadedUnit, Program } from './program.js';
import { reach } from './sink.js';
import { type Reports, reports } from './sink-report.js';
import { summaries } from './summarise.js';
import { emptySummary } from './summary.js';
import { type Closure, cleaned, type Scope, typed, UNKNOWN, type Value } from './value.js';

/** Work on one file, in steps: many times what a long one of a thousand lines takes. */
const STEPS_A_FILE = 400_000;
/** Functions made inside functions are looked through so far down. */
const MOST_ROUNDS = 4;

/** Looks through files of a program. What it learns of functions is kept for the next file. */
export interface Analysis {
  readonly reports: Reports;
  /** @returns whether the work on the file was done within its steps */
  lookThrough(unit: LoadedUnit): boolean;
}

/** @param hooks who looks on while the files are looked through */
export function analysisOf(program: Program, hooks: Partial<Hooks> = {}): Analysis {
  const found = reports();
  const known = summaries();
  const made = new Map<string, Closure>();
  const classScopes = new Map<string, Scope>();
  const it: Interpreter = {
    program,
    reports: found,
    fields: fieldTable(),
    steps: 0,
    evaluate: (frame, expression) => evaluate(it, frame, expression),
    execute: (frame, statements) => execute(it, frame, statements),
    assume(frame, test, truth) {
      frame.recalls++;
      assume(it, frame, test, truth);
      frame.recalls--;
    },
    call: (frame, call) => evaluateCall(it, frame, call),
    invoke: (frame, closure, given, site) => invoke(it, frame, closure, given, site),
    summarise: (closure, given, depth) => known.of(it, closure, given, depth),
    made(closure) {
      const key = `${closure.unit.id}:${closure.index}`;
      if (!made.has(key)) made.set(key, closure);
      return { ...UNKNOWN, functions: [closure] };
    },
    hooks: allHooks([hooks]),
    modelsOf: (frame, call) => calleeOf(it, frame, call).models,
    expected: expectations(),
    ofType(unit, value, types) {
      if (value.functions.length > 0)
        it.expected.note(
          unit,
          value.functions,
          types.flatMap((type) => it.libraryBases(type)),
        );
      return ofType(it, unit, value, types);
    },
    assignedPart: (...given) => assignedPart(it, ...given),
    scopeOfClass: (type) => classScopes.get(type) ?? null,
    declaredClass(type, scope) {
      if (scope.outer !== null) classScopes.set(type, scope);
    },
    hasMember: (self, name) => self.types.some((type) => hasMember(it, type, name)) || self.parts?.has(name) === true,
    libraryBases: (type) => lineage(it, type).filter((each) => !each.startsWith('repo:')),
    declaredValue: ({ unit }, { type }) => {
      const loaded = program.units.get(unit.path);
      return loaded === undefined ? UNKNOWN : typed(typesOf(it, loaded, type));
    },
    evaluateField: (unit, value, of) => it.evaluate(topFrame(it, unit, typed([of.type])), value),
    decorated(frame, index, value) {
      for (const annotation of frame.unit.module.functions[index]?.annotations ?? []) {
        decorate(it, frame, annotation, value);
      }
    },
  };

  function lookThrough(unit: LoadedUnit): boolean {
    it.steps = STEPS_A_FILE;
    it.hooks.file(it, unit);
    runModule(it, unit);
    for (const { type } of unit.classes.values()) it.fields.of(it, type);
    unit.module.functions.forEach((form, index) => {
      if (form.class === null || it.steps <= 0) return;
      const type = unit.module.classes[form.class]?.name;
      const found = type === undefined ? undefined : unit.classes.get(type);
      const self = found === undefined ? null : typed([found.type]);
      if (!known.has(unit.id, index)) root({ unit, index, scope: unit.scope, self });
    });
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const open = [...made.values()].filter(
        (closure) => closure.unit.id === unit.id && !known.has(unit.id, closure.index),
      );
      if (open.length === 0) break;
      for (const closure of open) root(closure);
    }
    return it.steps > 0;
  }

  function root(closure: Closure): void {
    const form = closure.unit.module.functions[closure.index];
    const unit = program.units.get(closure.unit.path);
    const [type] = closure.self?.types ?? [];
    const given =
      form === undefined || unit === undefined || form.class === null || type === undefined
        ? (form?.parameters ?? []).map(() => UNKNOWN)
        : givenByFramework(it, unit, type, form);
    const isUnknown = given.every((value) => value === UNKNOWN);
    const expected = isUnknown && unit !== undefined ? it.expected.of(unit, closure) : null;
    it.summarise(closure, expected ?? given, 0);
  }

  return { reports: found, lookThrough };
}

function topFrame(it: Interpreter, unit: LoadedUnit, self: Value): Frame {
  const [form] = unit.module.functions;
  if (form === undefined) throw new Error('a module has no body');
  return {
    unit,
    form,
    owner: NOBODY,
    scope: { vars: new Map([['this', self]]), outer: unit.scope },
    meter: it,
    dead: false,
    summary: emptySummary(NOBODY),
    breaks: [],
    continues: [],
    calls: new Map(),
    results: new Map(),
    recalls: 0,
    depth: 1,
  };
}

/** What is known to be of a type is harmless if the type can carry no text. */
function ofType(it: Interpreter, unit: LoadedUnit, value: Value, types: readonly string[]): Value {
  if (types.length === 0) return value;
  const bits = types.reduce((all, type) => all & cleansOf(it, unit, type), -1);
  const isVague = !types.some((type) => unit.models.knows(type) || type.startsWith('repo:'));
  // What is made of the type is known better already.
  const isNearer = () => value.types.every((own) => types.some((type) => unit.models.isA(own, type)));
  const known = value.types.length > 0 && (isVague || isNearer()) ? value : { ...value, types };
  return bits > 0 ? cleaned(known, bits) : known;
}

/** A type of the repository may be another name for one that is known: `type Id = number`. */
function cleansOf(it: Interpreter, { models, conventions }: LoadedUnit, type: string): number {
  if (!type.startsWith('repo:')) return models.lookup(type)?.cleans ?? 0;
  // Whether a value of an enum can be another text than its constants, the language says.
  if (it.program.classes.get(type)?.every(({ form }) => form.form === 'enum') === true)
    return models.lookup(`${conventions.globals}:enum`)?.cleans ?? 0;
  if (it.program.classes.get(type)?.every(({ form }) => form.fields.length === 0 && form.methods.length === 0) !== true)
    return 0;
  const bases = it.libraryBases(type);
  return bases.length === 1 ? (models.lookup(bases[0] ?? '')?.cleans ?? 0) : 0;
}

function assignedPart(
  it: Interpreter,
  frame: Frame,
  types: readonly string[],
  name: string,
  value: Value,
  from: { start: number; end: number },
): void {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.lookup(`${type}.${name}`) ?? []);
  const known =
    found.length > 0 ? found : bases.some((type) => models.knows(type)) ? [] : (models.lookup(`?.${name}`) ?? []);
  for (const model of [known].flat()) {
    for (const sink of model.sinks) {
      if (sink.at.some(({ at }) => at === 0))
        reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, from));
    }
  }
}

function hasMember(it: Interpreter, type: string, name: string): boolean {
  const models = it.program.units.get(it.program.classes.get(type)?.[0]?.unit.path ?? '')?.models;
  return lineage(it, type).some((each) => {
    const found = it.program.classes.get(each);
    // A class of a library that it inherits from may have the part.
    if (found === undefined) return models !== undefined && models.lookup(`${each}.${name}`) !== null;
    return found.some(
      ({ form, unit }) =>
        form.fields.some((field) => field.name === name) ||
        form.methods.some((index) => unit.module.functions[index]?.name === name),
    );
  });
}
